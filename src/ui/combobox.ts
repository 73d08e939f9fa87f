import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** One suggestion in words, with what sets it apart. */
interface Suggestion {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What keeps the list: which suggestions, which one the arrow keys point at, and the keys themselves. */
interface SuggestionBox<Option> {
  readonly options: readonly Option[];
  /** -1 for none. */
  readonly active: number;
  readonly open: boolean;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly close: () => void;
  choose(index: number): void;
}

/** What a text field with suggestions shows. Without a box it is a text field. */
export interface ComboboxView<Option> {
  readonly id: string;
  readonly label: string;
  /** "(niet verplicht)", in the visitor's language. */
  readonly optional?: string | undefined;
  readonly description: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly maxLength: number;
  readonly box: SuggestionBox<Option> | undefined;
  readonly textOf: (option: Option) => Suggestion;
  readonly write: (value: string) => void;
  /** When the field loses the focus. */
  readonly leave?: () => void;
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

/** A text field with suggestions (WAI-ARIA 1.2 combobox, list autocomplete). */
export const combobox = <Option>(view: ComboboxView<Option>): TemplateResult => {
  const {id, label, optional, description, error, value, maxLength, box, textOf, write, leave} = view;
  const {options = [], active = -1, open = false} = box ?? {};
  return html`
    <div class="field" part="field">
      <label for=${id}
        ><span .textContent=${label}></span>
        ${optional ? html`<span class="optional" .textContent=${optional}></span>` : nothing}</label
      >
      <div class="description" id="${id}-description" .textContent=${description}></div>
      <div class="error" id="${id}-error" .textContent=${error ?? ''}></div>
      <div class="combobox">
        <input
          id=${id}
          part="input"
          role="combobox"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          maxlength=${maxLength}
          aria-autocomplete="list"
          aria-expanded=${open}
          aria-controls="${id}-list"
          aria-activedescendant=${active >= 0 ? `${id}-option-${active}` : nothing}
          aria-describedby="${id}-error ${id}-description"
          aria-invalid=${error ? 'true' : 'false'}
          .value=${live(value)}
          @input=${({target}: InputEvent) => write((target as HTMLInputElement).value)}
          @keydown=${box?.keydown}
          @blur=${() => {
            box?.close();
            leave?.();
          }}
        />
        <ul
          role="listbox"
          id="${id}-list"
          aria-label=${label}
          ?hidden=${!open}
          @pointerdown=${keepFocus}
          @click=${(event: Event) => box?.choose(indexOf(event))}
          @keydown=${box?.keydown}
        >
          ${open ? options.map((each, index) => suggestion(textOf(each), `${id}-option-${index}`, index === active)) : nothing}
        </ul>
      </div>
    </div>
  `;
};
