import {setPageDefaults} from '../context/page-defaults.js';

// A module has no `document.currentScript`; its own address tells which tag is its.
const script = [...document.getElementsByTagName('script')].find(({src}) => src === import.meta.url);
if (script) setPageDefaults(script.dataset);
