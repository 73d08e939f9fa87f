/** What kind of thing went wrong: a kind of backend error, `data` for a malformed item, `setup` for a mistake on the page. */
export type ProblemKind =
  'offline' | 'timeout' | 'refused' | 'not-found' | 'invalid' | 'busy' | 'broken' | 'data' | 'setup';

/** `verbind-problem`: something failed. For the page's own logging; holds no personal data and nothing that was typed. */
export class ProblemEvent extends Event {
  static readonly type = 'verbind-problem';
  readonly kind: ProblemKind;
  /** In English, for a developer. */
  readonly detail: string;

  constructor(kind: ProblemKind, detail: string) {
    super(ProblemEvent.type, {bubbles: true, composed: true});
    this.kind = kind;
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'verbind-problem': ProblemEvent;
  }
}

const warned = new WeakMap<Element, Set<string>>();

/** Tells the page, and of a mistake on the page (an adapter nobody knows, too) also its author in the console, once. */
export const reportProblem = (host: HTMLElement, kind: ProblemKind, detail: string): void => {
  host.dispatchEvent(new ProblemEvent(kind, detail));
  if (kind !== 'setup' && kind !== 'invalid') return;
  const said = warned.get(host) ?? new Set();
  warned.set(host, said);
  if (said.has(detail)) return;
  said.add(detail);
  console.warn(`<${host.localName}> ${detail}`);
};
