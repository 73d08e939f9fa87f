import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {describedBy, fieldFrame, groupFrame, type FieldFrame} from './field-frame.js';

/** Something to choose, with a word of explanation. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** One out of a few, all in sight. */
export interface ChoiceField extends FieldFrame {
  readonly options: readonly Option[];
  readonly value: string;
  readonly required: boolean;
  readonly choose: (value: string) => void;
}

const labelled = (control: TemplateResult, {label, hint}: Option): TemplateResult => html`
  <label class="choice"
    >${control}<span><span .textContent=${label}></span><small .textContent=${hint ? ` ${hint}` : ''}></small></span
  ></label>
`;

/** Radio buttons under each other. The first has the id of the field. */
export const choiceField = (field: ChoiceField): TemplateResult => {
  const {id, options, value, error, choose} = field;
  return groupFrame(
    field,
    html`<div class="choices choices-stacked">
      ${options.map((option, index) =>
        labelled(
          html`<input
            type="radio"
            id=${index === 0 ? id : `${id}-${index}`}
            name=${id}
            aria-invalid=${error ? 'true' : nothing}
            .checked=${live(option.value === value)}
            @change=${() => choose(option.value)}
          />`,
          option,
        ),
      )}
    </div>`,
  );
};

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
            aria-invalid=${error ? 'true' : nothing}
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

/** Options under a heading of their own. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** One out of many: a list of the browser's own, which every phone knows how to show. */
export interface SelectField extends FieldFrame {
  readonly none: string;
  readonly groups: readonly OptionGroup[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** A drop-down list in groups. */
export const selectField = (field: SelectField): TemplateResult => {
  const {id, none, groups, value, error, choose} = field;
  return fieldFrame(
    field,
    html`<select
      id=${id}
      part="input"
      aria-describedby=${describedBy(field)}
      aria-invalid=${error ? 'true' : 'false'}
      @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${value === ''} .textContent=${none}></option>
      ${groups.map(
        ({label, options}) =>
          html`<optgroup label=${label}>
            ${options.map(
              option =>
                html`<option value=${option.value} ?selected=${option.value === value} .textContent=${option.label}></option>`,
            )}
          </optgroup>`,
      )}
    </select>`,
  );
};
