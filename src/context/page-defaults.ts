/** What the script tag says for the whole page: `data-backend`, `data-adapter`, `data-lang`. */
export interface PageDefaults {
  readonly backend?: string;
  readonly adapter?: string;
  readonly lang?: string;
}

const key = Symbol.for('verbind/page-defaults/1');

interface Page {
  [key]?: PageDefaults | undefined;
}

/** The defaults of this page; empty where the script tag gives none, or where there is no script tag of ours. */
export const pageDefaults = (): PageDefaults => (globalThis as Page)[key] ?? {};

/** Takes the defaults from the data of a script tag; the first tag on a page that gives any decides. */
export const setPageDefaults = ({backend, adapter, lang}: Readonly<Record<string, string | undefined>>): void => {
  if (!backend && !adapter && !lang) return;
  (globalThis as Page)[key] ??= {...(backend && {backend}), ...(adapter && {adapter}), ...(lang && {lang})};
};
