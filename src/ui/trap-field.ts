import {html, type TemplateResult} from 'lit';

/** A field that people neither see nor hear nor reach: who fills it in is a program. */
export const trapField = (label: string, write: (value: string) => void): TemplateResult => html`
  <div class="trap" aria-hidden="true">
    <label
      ><span .textContent=${label}></span>
      <input
        type="text"
        name="website"
        tabindex="-1"
        autocomplete="off"
        @input=${({target}: Event) => write((target as HTMLInputElement).value)}
    /></label>
  </div>
`;
