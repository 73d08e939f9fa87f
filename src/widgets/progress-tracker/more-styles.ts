import {adoptStyles, type CSSResult, type LitElement} from 'lit';

const adopted = new WeakMap<LitElement, readonly CSSResult[]>();

/** Adds the styles of a part that came later. What is adopted takes the place of what was: so all of them, once more. */
export const addStyles = (host: LitElement, first: readonly CSSResult[], more: readonly CSSResult[]): void => {
  const all = [...(adopted.get(host) ?? first), ...more];
  adopted.set(host, all);
  if (host.renderRoot instanceof ShadowRoot) adoptStyles(host.renderRoot, all);
};
