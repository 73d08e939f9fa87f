/** Adds a link or a script to the page, fetched as the chunks are: without cookies, and readable for the check of its hash. */
export const addToHead = <Tag extends 'link' | 'script'>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): void => {
  document.head.append(Object.assign(document.createElement(tag), {crossOrigin: 'anonymous'}, properties));
};
