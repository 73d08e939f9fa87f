// The contact finder in one file, for a page with a single widget: one request instead of a loader and its chunks.
import {setPageDefaults} from '../context/page-defaults.js';
import './backend.js';
import './contact-finder.js';

// A module has no `document.currentScript`; its own address tells which tag is its.
const script = [...document.getElementsByTagName('script')].find(({src}) => src === import.meta.url);
if (script) setPageDefaults(script.dataset);
