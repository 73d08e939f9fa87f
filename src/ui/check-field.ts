import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {labelled, type Option} from './choice-field.js';
import {describedBy, groupFrame, type FieldFrame} from './field-frame.js';

/** Any number out of a few. */
export interface MultipleChoiceField extends FieldFrame {
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly choose: (values: readonly string[]) => void;
}

/** Check boxes under each other. The first has the id of the field. */
export const multipleChoiceField = (field: MultipleChoiceField): TemplateResult => {
  const {id, options, values, error, choose} = field;
  const toggled = (value: string): readonly string[] =>
    options
      .map(option => option.value)
      .filter(each => (each === value ? !values.includes(each) : values.includes(each)));
  return groupFrame(
    field,
    html`<div class="choices choices-stacked">
      ${options.map((option, index) =>
        labelled(
          html`<input
            type="checkbox"
            id=${index === 0 ? id : `${id}-${index}`}
            aria-invalid=${error ? 'true' : 'false'}
            .checked=${live(values.includes(option.value))}
            @change=${() => choose(toggled(option.value))}
          />`,
          option,
        ),
      )}
    </div>`,
  );
};

/** One thing to agree with. */
export const consentField = (
  frame: FieldFrame,
  given: boolean,
  required: boolean,
  give: (given: boolean) => void,
): TemplateResult => html`
  <div class="field" part="field">
    <div class="error" id="${frame.id}-error" .textContent=${frame.error ?? ''}></div>
    <label class="choice"
      ><input
        type="checkbox"
        id=${frame.id}
        aria-describedby=${describedBy(frame)}
        aria-invalid=${frame.error ? 'true' : 'false'}
        aria-required=${required}
        .checked=${live(given)}
        @change=${({target}: Event) => give((target as HTMLInputElement).checked)}
      /><span
        ><span .textContent=${frame.label}></span>
        ${frame.optional ? html`<span class="optional" .textContent=${frame.optional}></span>` : nothing}</span
    ></label>
  </div>
`;
