import './backend.js';
import './contact-finder.js';
