/**
 * The script tag that this runs from. A page can clobber `document.currentScript` (`<img name="currentScript">`), and a module
 * has none: then it is the last tag of our name.
 */
export const ownScript = (): HTMLScriptElement | undefined => {
  const current: unknown = document.currentScript;
  if (current instanceof HTMLScriptElement) return current;
  const scripts = Document.prototype.querySelectorAll.call(document, 'script[src]');
  return [...scripts]
    .filter((each): each is HTMLScriptElement => each instanceof HTMLScriptElement)
    .filter(({src}) => /\/verbind\.js([?#]|$)/.test(src))
    .at(-1);
};
