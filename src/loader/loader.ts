import {setPageDefaults} from '../context/page-defaults.js';
import {manifest} from './built-manifest.js';
import {askEarly} from './early-questions.js';
import {loadFiles} from './load.js';
import {ownScript} from './own-script.js';

const key = Symbol.for('verbind/loader/1');

const prefix = 'verbind-';

/** What is nearest to the element: its own attribute, that of the provider around it, else the script tag's. */
const settingOf = (element: Element, own: string, provider: string, page: string | undefined): string | undefined =>
  element.getAttribute(own)?.trim() || element.closest('verbind-backend')?.getAttribute(provider)?.trim() || page;

const start = (): void => {
  const page = globalThis as {[key]?: boolean};
  const script = ownScript();
  const {backend, adapter, lang} = script?.dataset ?? {};
  setPageDefaults({backend, adapter, lang});
  // A second tag may bring defaults; the work is done by the first.
  if (page[key] || !script) return;
  page[key] = true;

  const load = (element: Element): void => {
    const name = element.localName.slice(prefix.length);
    const files = Object.hasOwn(manifest.widgets, name) ? manifest.widgets[name] : undefined;
    if (!files) return;
    const adapterName = settingOf(element, 'adapter', 'adapter', adapter) ?? 'rest';
    const language = element.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split('-')[0] ?? lang ?? '';
    loadFiles(
      manifest,
      [...files, ...(manifest.extras[adapterName] ?? []), ...(manifest.extras[`${name}/${language}`] ?? [])],
      script.src,
    );
    const address = settingOf(element, 'backend', 'url', backend);
    if (name === 'contact-finder' && adapterName === 'rest' && address) askEarly(element, address, lang);
  };

  const names = Object.keys(manifest.widgets).map(name => `${prefix}${name}`);
  const search = (root: ParentNode): void => {
    for (const element of root.querySelectorAll(names.join())) load(element);
  };

  // A host may have its own idea of `document.querySelectorAll`; that of its root element is harder to lose.
  search(document.documentElement);
  new MutationObserver(records => {
    for (const {addedNodes} of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (names.includes(node.localName)) load(node);
          search(node);
        }
  }).observe(document.documentElement, {childList: true, subtree: true});
};

start();
