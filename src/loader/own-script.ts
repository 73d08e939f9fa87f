/**
 * The script tag that this runs from. A page can clobber `document.currentScript` (`<img name="currentScript">`), and a module
 * has none: then it is the tag with our file name, of several the one that comes first, because it also runs first.
 */
export const ownScript = (): HTMLScriptElement | undefined => {
  const current: unknown = document.currentScript;
  if (current instanceof HTMLScriptElement && current.src) return current;
  return [...document.getElementsByTagName('script')].find(({src}) => /\/verbind\.js([?#]|$)/.test(src));
};
