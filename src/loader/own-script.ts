/**
 * The script tag that this runs from. A page can clobber `document.currentScript` (`<img name="currentScript">`), and a module
 * has none: then it is the last tag of our name.
 */
export const ownScript = (): HTMLScriptElement | undefined => {
  const current: unknown = document.currentScript;
  if (current instanceof HTMLScriptElement) return current;
  const scripts = document.documentElement.querySelectorAll('script[src]');
  return [...scripts]
    .filter(each => each instanceof HTMLScriptElement)
    .filter(({src}) => /\/verbind\.js([?#]|$)/.test(src))
    .at(-1);
};
