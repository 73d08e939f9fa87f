/** What the script tag says for the whole page: `data-backend`, `data-adapter`, `data-lang`. */
export interface PageDefaults {
  readonly backend?: string;
  readonly adapter?: string;
  readonly lang?: string;
}

const key = Symbol.for('verbind/page-defaults/1');

/** The defaults of this page; empty where the script tag gives none, or where there is no script tag of ours. */
export const pageDefaults = (): PageDefaults => (globalThis as {[key]?: PageDefaults})[key] ?? {};
