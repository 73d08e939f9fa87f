/** Where something was that somebody reads. */
interface Anchor {
  readonly element: Element;
  readonly top: number;
}

const anchorIn = (root: ParentNode): Anchor | undefined => {
  for (const element of root.querySelectorAll('.phase, .update')) {
    const {top, bottom} = element.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return {element, top};
  }
  return undefined;
};

/**
 * Keeps what somebody reads where it is while news comes above it. Most browsers do so by themselves; Safari does not.
 * @param updated resolves when the change is there
 */
export const keepInPlace = async (root: ParentNode, updated: () => Promise<unknown>): Promise<void> => {
  const anchor = CSS.supports('overflow-anchor', 'auto') ? undefined : anchorIn(root);
  await updated();
  if (!anchor?.element.isConnected) return;
  const moved = anchor.element.getBoundingClientRect().top - anchor.top;
  // At the top of the page nothing is being read yet: there the news may push down what is below it.
  if (moved !== 0 && scrollY > 0) scrollBy(0, moved);
};
