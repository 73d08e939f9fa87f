import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {describedBy, fieldFrame, type FieldFrame} from './field-frame.js';

/** A field for text, and what happens to it. */
export interface TextField extends FieldFrame {
  readonly value: string;
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  readonly inputMode?: 'numeric' | 'decimal';
  /** What a browser may fill in (HTML, autofill). */
  readonly autocomplete?: 'name' | 'email' | 'tel' | 'organization';
  readonly required: boolean;
  readonly write: (value: string) => void;
  /** When somebody goes on after a change. */
  readonly leave: () => void;
}

/** A line of text. */
export const textField = (field: TextField): TemplateResult => {
  const {id, type = 'text', inputMode, autocomplete = 'off', value, error, required, write, leave} = field;
  return fieldFrame(
    field,
    html`<input
      id=${id}
      part="input"
      type=${type}
      inputmode=${inputMode ?? nothing}
      autocomplete=${autocomplete}
      aria-describedby=${describedBy(field)}
      aria-invalid=${error ? 'true' : 'false'}
      aria-required=${required}
      .value=${live(value)}
      @input=${({target}: Event) => write((target as HTMLInputElement).value)}
      @change=${leave}
    />`,
  );
};
