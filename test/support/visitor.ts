// What a visitor does and perceives: elements are found by role and accessible name, through open shadow roots, never by class.
import {computeAccessibleName, getRole} from 'dom-accessibility-api';

/** Every element below `root`, through open shadow roots, in the order of the document. */
function* everything(root: ParentNode): Generator<Element> {
  if (root instanceof Element && root.shadowRoot) yield* everything(root.shadowRoot);
  for (const child of root.children) {
    yield child;
    yield* everything(child);
  }
}

const isPerceivable = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true}) && !element.closest('[aria-hidden="true"]');

const matchesName = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/** All perceivable elements of a role, of a name when one is given. */
export const allByRole = (root: ParentNode, role: string, name?: string | RegExp): HTMLElement[] =>
  [...everything(root)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      getRole(element) === role &&
      isPerceivable(element) &&
      (name === undefined || matchesName(computeAccessibleName(element).trim(), name)),
  );

/** The one element of this role and name; says what there is when there is none, or more than one. */
export const byRole = (root: ParentNode, role: string, name?: string | RegExp): HTMLElement => {
  const found = allByRole(root, role, name);
  const [only] = found;
  if (only && found.length === 1) return only;
  const there = allByRole(root, role).map(element => `"${computeAccessibleName(element).trim()}"`);
  throw new Error(
    `${found.length} elements of role ${role} are called ${String(name)}; there are: ${there.join(', ')}`,
  );
};

/** All text that can be seen, one line per block. */
export const visibleText = (root: ParentNode): string =>
  [...everything(root)]
    .filter(element => element.childElementCount === 0 && isPerceivable(element))
    .map(element => element.textContent.trim())
    .filter(text => text)
    .join('\n');

/** Writes in the field of this name as keys would: the field's own event at every character. */
export const write = (root: ParentNode, role: string, name: string | RegExp, text: string): HTMLInputElement => {
  const field = byRole(root, role, name) as HTMLInputElement;
  field.focus();
  field.value = '';
  for (const character of text) {
    field.value += character;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, data: character}));
  }
  return field;
};

/** Presses a button or follows a link of this name. */
export const press = (root: ParentNode, name: string | RegExp, role = 'button'): void =>
  byRole(root, role, name).click();

/** Leaves a field for the next. A window behind another one fires no `blur`; whoever leaves a field there has left it all the same. */
export const leave = (field: HTMLElement): void => {
  const left = new AbortController();
  field.addEventListener('blur', () => left.abort(), {once: true});
  field.blur();
  if (!left.signal.aborted) field.dispatchEvent(new FocusEvent('blur'));
};
