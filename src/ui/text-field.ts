import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {describedBy, fieldFrame, type FieldFrame} from './field-frame.js';

/** A field for text, and what happens to it. */
export interface TextField extends FieldFrame {
  readonly value: string;
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  readonly inputMode?: 'numeric' | 'decimal';
  /** What a browser may fill in (HTML, autofill). */
  readonly autocomplete?: AutoFill;
  readonly required: boolean;
  readonly write: (value: string) => void;
  /** When somebody goes on after a change. */
  readonly leave: () => void;
}

const valueOf = ({target}: Event): string => (target as HTMLInputElement | HTMLTextAreaElement).value;

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
      @input=${(event: Event) => write(valueOf(event))}
      @change=${leave}
    />`,
  );
};

/** Text of several lines; it grows with what is written where browsers can do that. */
export const textArea = (field: TextField): TemplateResult => {
  const {id, value, error, required, write, leave} = field;
  return fieldFrame(
    field,
    html`<textarea
      id=${id}
      part="input"
      rows="5"
      aria-describedby=${describedBy(field)}
      aria-invalid=${error ? 'true' : 'false'}
      aria-required=${required}
      .value=${live(value)}
      @input=${(event: Event) => write(valueOf(event))}
      @change=${leave}
    ></textarea>`,
  );
};
