import {ContextRoot} from '@lit/context';

const key = Symbol.for('verbind/context-root/1');

/** Keeps the questions of widgets that came before their provider; once per page, however many bundles there are. */
export const attachContextRoot = (): void => {
  const page = globalThis as {[key]?: ContextRoot};
  if (page[key]) return;
  page[key] = new ContextRoot();
  page[key].attach(document.documentElement);
};
