import type {PageDefaults} from '../context/page-defaults.js';

/** Where a widget will get its data, and in which language it will ask. */
export interface Settings {
  readonly backend: string;
  readonly adapter: string;
  /** Primary subtag, as the page has it: it may be a language that we do not have. */
  readonly language: string;
}

const valueOf = (element: Element | null, attribute: string): string => element?.getAttribute(attribute)?.trim() ?? '';

/** What a widget will find once its code is there: its own attributes, else those of the provider around it, else the page's. */
export const settingsOf = (element: Element, page: PageDefaults): Settings => {
  const provider = element.closest('verbind-backend');
  const own = valueOf(element, 'backend');
  const provided = own ? '' : valueOf(provider, 'url');
  return {
    backend: own || provided || (page.backend ?? '').trim(),
    adapter:
      valueOf(element, 'adapter') || (provided && (valueOf(provider, 'adapter') || 'rest')) || page.adapter || 'rest',
    language: (valueOf(element.closest('[lang]:not([lang=""])'), 'lang') || page.lang || 'nl')
      .toLowerCase()
      .replace(/-.*/, ''),
  };
};
