import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {describedBy, fieldFrame} from './field-frame.js';
import type {TextField} from './text-field.js';

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
      @input=${({target}: Event) => write((target as HTMLTextAreaElement).value)}
      @change=${leave}
    ></textarea>`,
  );
};
