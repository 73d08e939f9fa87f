import {html, nothing, type TemplateResult} from 'lit';
import type {ComboboxBox} from './combobox.js';

/** One suggestion in words, with what sets it apart. */
interface Suggestion {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What keeps the list: which suggestions, which one the arrow keys point at, and the keys themselves. */
interface SuggestionBox<Option> extends ComboboxBox {
  readonly options: readonly Option[];
  choose(index: number): void;
}

/** The suggestions of a combobox, and how each is said. */
export interface SuggestionListView<Option> {
  /** Of the combobox. */
  readonly id: string;
  readonly label: string;
  readonly box: SuggestionBox<Option>;
  readonly textOf: (option: Option) => Suggestion;
}

/** A press on the list must not take the focus, and with it the list, away from the field before the click comes. */
const keepFocus = (event: Event): void => event.preventDefault();

/** Which of the suggestions in a list a click meant. */
const indexOf = ({target, currentTarget}: Event): number =>
  [...(currentTarget as Element).children].findIndex(each => each.contains(target as Node));

const suggestion = ({label, hint}: Suggestion, id: string, active: boolean): TemplateResult => html`
  <li role="option" id=${id} aria-selected=${active}>
    <span .textContent=${label}></span><small .textContent=${hint ?? ''}></small>
  </li>
`;

/** The list below a text field with suggestions; hidden while it is closed. */
export const suggestionList = <Option>({id, label, box, textOf}: SuggestionListView<Option>): TemplateResult => {
  const {options, active, open} = box;
  return html`<ul
    role="listbox"
    id="${id}-list"
    aria-label=${label}
    ?hidden=${!open}
    @pointerdown=${keepFocus}
    @click=${(event: Event) => box.choose(indexOf(event))}
    @keydown=${box.keydown}
  >
    ${open ? options.map((each, index) => suggestion(textOf(each), `${id}-option-${index}`, index === active)) : nothing}
  </ul>`;
};
