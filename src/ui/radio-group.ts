import {html, type TemplateResult} from 'lit';

/** One choice out of a few, all in sight. */
export const radioGroup = <Value extends string>(
  name: string,
  legend: string,
  choices: readonly {readonly value: Value; readonly label: string}[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult => html`
  <fieldset class="field" part="field">
    <legend .textContent=${legend}></legend>
    <div class="choices">
      ${choices.map(
        ({value, label}) => html`
          <label class="choice"
            ><input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} /><span
              .textContent=${label}
            ></span
          ></label>
        `,
      )}
    </div>
  </fieldset>
`;
