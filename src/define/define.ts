/**
 * Gives a class its tag, unless somebody did before: a page may carry the library twice, or a tag of the same name of somebody
 * else. The first stays; the author hears of a stranger.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (taken.name !== element.name && !('elementStyles' in taken))
    console.warn(`<${tag}> is already something else on this page: Verbind leaves it alone.`);
};
