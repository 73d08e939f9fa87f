import './backend.js';
import './contact-finder.js';
import './initiative-form.js';
import './progress-tracker.js';
