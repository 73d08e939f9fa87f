const key = Symbol.for('verbind/tags/1');

interface Page {
  [key]?: Set<string> | undefined;
}

/**
 * Gives a class its tag, unless somebody did before: a page may carry the library twice, or a tag of the same name of somebody
 * else. The first stays; the author hears of a stranger.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  // Shared by all copies of the library on the page, so that they know each other's tags.
  const ours = ((globalThis as Page)[key] ??= new Set());
  if (!customElements.get(tag)) {
    ours.add(tag);
    customElements.define(tag, element);
  } else if (!ours.has(tag))
    console.warn(`Verbind: <${tag}> is already something else on this page and is left alone.`);
};
