import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {groupFrame, type FieldFrame} from './field-frame.js';

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

/** A control with its words behind it. */
export const labelled = (control: TemplateResult, {label, hint}: Option): TemplateResult => html`
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
            aria-invalid=${error ? 'true' : 'false'}
            .checked=${live(option.value === value)}
            @change=${() => choose(option.value)}
          />`,
          option,
        ),
      )}
    </div>`,
  );
};
