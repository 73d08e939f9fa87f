import {pageDefaults, setPageDefaults} from '../context/page-defaults.js';
import {manifest} from './built-manifest.js';
import {askEarly} from './early-questions.js';
import {addToHead} from './head.js';
import {offerImport} from './import-chunk.js';
import {chunkLoader} from './load-chunks.js';
import {ownScript} from './own-script.js';
import {settingsOf} from './settings.js';
import {freeTags, isForeign} from './tags.js';
import {watch} from './watch.js';

const prefix = 'verbind-';

const start = (base: string): void => {
  const load = chunkLoader(manifest, base);
  let warned = false;
  const warnOnce = (reason: unknown): void => {
    if (!warned) console.warn('Verbind:', reason);
    warned = true;
  };

  const prepare = (element: Element): void => {
    const tag = element.localName;
    if (customElements.get(tag)) {
      if (isForeign(tag)) warnOnce(`<${tag}> belongs to another script`);
      return;
    }
    const widget = tag.slice(prefix.length);
    const settings = settingsOf(element, pageDefaults());
    const {adapter, language} = settings;
    const translated = manifest.languages.includes(language);
    // What the widget would ask for only once it runs comes at the same time.
    const names = [
      widget,
      ...(translated && widget !== 'backend' ? [`${widget}.messages.${language}`] : []),
      ...(adapter === 'files' || adapter === 'demo' ? [`${adapter}-backend`] : []),
    ];
    Promise.all(names.map(load)).catch(warnOnce);
    askEarly(element, settings, translated ? language : 'nl');
  };

  offerImport(load);
  const {backend} = pageDefaults();
  // The elements may stand far below the script: opens the connection for their questions.
  if (backend) addToHead('link', {rel: 'preconnect', href: backend});
  watch(freeTags(manifest.widgets.map(widget => prefix + widget)), prepare);
};

const script = ownScript();
if (script) {
  setPageDefaults(script.dataset);
  start(script.src);
} else console.warn('Verbind: is this file not called verbind.js?');
