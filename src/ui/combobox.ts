import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** What the field knows of its suggestions: which one the arrow keys point at, and the keys themselves. */
export interface ComboboxBox {
  /** -1 for none. */
  readonly active: number;
  readonly open: boolean;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly close: () => void;
}

/** What a text field with suggestions shows. Without a box it is a text field: the code of its list may come later. */
export interface ComboboxView {
  readonly id: string;
  readonly label: string;
  /** "(niet verplicht)", in the visitor's language. */
  readonly optional?: string | undefined;
  readonly description: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly maxLength: number;
  readonly box: ComboboxBox | undefined;
  /** Made by `suggestionList`. */
  readonly list: TemplateResult | undefined;
  readonly write: (value: string) => void;
  /** When the field loses the focus. */
  readonly leave?: () => void;
}

/** A text field with suggestions (WAI-ARIA 1.2 combobox, list autocomplete). */
export const combobox = (view: ComboboxView): TemplateResult => {
  const {id, label, optional, description, error, value, maxLength, box, list, write, leave} = view;
  const {active = -1, open = false} = box ?? {};
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
          aria-controls=${list ? `${id}-list` : nothing}
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
        ${list}
      </div>
    </div>
  `;
};
