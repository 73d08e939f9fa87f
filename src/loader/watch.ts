/** Hears of every element with one of these tags: of those on the page now, and of those that come later. */
export const watch = (tags: readonly string[], hear: (element: Element) => void): void => {
  const search = (root: Document | Element): void => {
    for (const tag of tags) for (const element of root.getElementsByTagName(tag)) hear(element);
  };
  search(document);
  new MutationObserver(records => {
    for (const {addedNodes} of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (tags.includes(node.localName)) hear(node);
          search(node);
        }
  }).observe(document, {childList: true, subtree: true});
};
