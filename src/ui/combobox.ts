import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** One suggestion in words, with what sets it apart. */
export interface Suggestion {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What a text field with suggestions shows; its keyboard is the business of a controller. */
export interface ComboboxView {
  readonly id: string;
  readonly label: string;
  /** "(niet verplicht)", in the visitor's language. */
  readonly optional?: string;
  readonly description: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly maxLength: number;
  readonly suggestions: readonly Suggestion[];
  /** Index of the suggestion that the arrow keys point at; -1 for none. */
  readonly active: number;
  readonly open: boolean;
  readonly write: (value: string) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly leave: () => void;
  readonly choose: (index: number) => void;
}

const suggestion = (
  {label, hint}: Suggestion,
  index: number,
  {id, active, choose}: ComboboxView,
): TemplateResult => html`
  <li
    role="option"
    id="${id}-option-${index}"
    aria-selected=${index === active}
    @pointerdown=${keepFocus}
    @click=${() => choose(index)}
  >
    <span .textContent=${label}></span><small .textContent=${hint ?? ''}></small>
  </li>
`;

/** A press on the list must not take the focus, and with it the list, away from the field before the click comes. */
const keepFocus = (event: Event): void => event.preventDefault();

/** A text field with suggestions (WAI-ARIA 1.2 combobox, list autocomplete). */
export const combobox = (view: ComboboxView): TemplateResult => html`
  <div class="field" part="field">
    <label for=${view.id}
      ><span .textContent=${view.label}></span>
      ${view.optional ? html`<span class="optional" .textContent=${view.optional}></span>` : nothing}</label
    >
    <div class="description" id="${view.id}-description" .textContent=${view.description}></div>
    ${view.error ? html`<div class="error" id="${view.id}-error" .textContent=${view.error}></div>` : nothing}
    <div class="combobox">
      <input
        id=${view.id}
        part="input"
        role="combobox"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength=${view.maxLength}
        aria-autocomplete="list"
        aria-expanded=${view.open}
        aria-controls="${view.id}-list"
        aria-activedescendant=${view.open && view.active >= 0 ? `${view.id}-option-${view.active}` : nothing}
        aria-describedby="${view.error ? `${view.id}-error ` : ''}${view.id}-description"
        aria-invalid=${view.error ? 'true' : nothing}
        .value=${live(view.value)}
        @input=${(event: InputEvent) => view.write((event.target as HTMLInputElement).value)}
        @keydown=${view.press}
        @blur=${view.leave}
      />
      <ul role="listbox" id="${view.id}-list" aria-label=${view.label} ?hidden=${!view.open} @pointerdown=${keepFocus}>
        ${view.open ? view.suggestions.map((each, index) => suggestion(each, index, view)) : nothing}
      </ul>
    </div>
  </div>
`;
