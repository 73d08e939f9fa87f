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
