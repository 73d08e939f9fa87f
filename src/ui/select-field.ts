import {html, type TemplateResult} from 'lit';
import type {Option} from './choice-field.js';
import {describedBy, fieldFrame, type FieldFrame} from './field-frame.js';

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
