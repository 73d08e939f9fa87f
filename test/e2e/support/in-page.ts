// Expressions for the page itself. As strings, because a function that was compiled for Node cannot simply move to a page.

const everything = `
  const everything = root =>
    [...root.children].flatMap(each => [each, ...(each.shadowRoot ? everything(each.shadowRoot) : []), ...everything(each)]);`;

/** All text that can be seen, through open shadow roots, a line per element. */
export const visibleText = `(() => { ${everything}
  return everything(document.body)
    .filter(each => each.childElementCount === 0 && each.checkVisibility({visibilityProperty: true}))
    .map(each => each.textContent.trim()).filter(Boolean).join('\\n');
})()`;

/** Gives the focus to the first text field with this label. */
export const focusField = (label: string): string => `(() => { ${everything}
  const name = everything(document.body).find(each => each.localName === 'label' && each.textContent.includes(${JSON.stringify(label)}));
  name.control.focus();
})()`;

/** Resolves to whether an expression becomes true before the time is over; looks again after every frame. */
export const becomesTrue = (expression: string, milliseconds: number): string => `new Promise(done => {
  const end = performance.now() + ${milliseconds};
  const look = () => {
    if (${expression}) done(true);
    else if (performance.now() > end) done(false);
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Everything that a page can keep about its visitor; an empty list when it keeps nothing. */
export const kept = `(async () => [
  ...document.cookie.split(';').filter(Boolean),
  ...Object.keys(localStorage), ...Object.keys(sessionStorage),
  ...(globalThis.caches ? await caches.keys() : []),
  ...(await indexedDB.databases()).map(each => each.name),
])()`;

/** What the element that has the focus is called, through open shadow roots: as a label, a name, or the text in it. */
export const focused = `(() => {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const label = element.labels?.[0] ?? element;
  return (element.getAttribute('aria-label') ?? label.textContent).replace(/\\s+/g, ' ').trim();
})()`;

/** Everything that sticks out of the page sideways; an empty list when the page does not scroll that way. */
export const overflow = `(() => { ${everything}
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return everything(document.body)
    .filter(each => each.checkVisibility() && each.getBoundingClientRect().right > width)
    .map(each => each.localName + ' ' + each.textContent.trim().slice(0, 40));
})()`;

/** Wraps every text in two elements, now and whenever something changes: what the translation of a browser does to a page. */
export const translating = `{
  const isText = node => node.nodeType === Node.TEXT_NODE && node.data.trim() && !node.parentElement?.closest('font, style, script');
  const wrap = text => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    text.replaceWith(outer); outer.append(inner); inner.append(text.data);
  };
  const watched = new WeakSet();
  const translate = root => {
    for (const node of [...root.childNodes]) {
      if (isText(node)) wrap(node);
      else { if (node.localName !== 'font') translate(node); if (node.shadowRoot) watch(node.shadowRoot); }
    }
  };
  const watch = root => {
    if (watched.has(root)) return;
    watched.add(root);
    translate(root);
    new MutationObserver(() => translate(root)).observe(root, {childList: true, characterData: true, subtree: true});
  };
  watch(document.body);
}`;
