// The progress tracker in one file, for a page with a single widget: one request instead of a loader and its chunks.
// The defaults of the page go first: a widget looks for them when its tag is defined.
import './direct-page-defaults.js';
import './backend.js';
import './progress-tracker.js';
