import {html, nothing, type TemplateResult} from 'lit';

/** What stands around a control: label, then description, then error, then the control. */
export interface FieldFrame {
  readonly id: string;
  readonly label: string;
  /** "(niet verplicht)", in the visitor's language. */
  readonly optional?: string | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
}

/** The ids of what is said about a control. */
export const describedBy = ({id, description, error}: FieldFrame): string | typeof nothing =>
  [error && `${id}-error`, description && `${id}-description`].filter(Boolean).join(' ') || nothing;

const words = ({label, optional}: FieldFrame): TemplateResult => html`
  <span .textContent=${label}></span>
  ${optional ? html`<span class="optional" .textContent=${optional}></span>` : nothing}
`;

const said = ({id, description, error}: FieldFrame): TemplateResult => html`
  <div class="description" id="${id}-description" .textContent=${description ?? ''}></div>
  <div class="error" id="${id}-error" .textContent=${error ?? ''}></div>
`;

/** One control with its label. */
export const fieldFrame = (frame: FieldFrame, control: unknown): TemplateResult => html`
  <div class="field" part="field">
    <label for=${frame.id}>${words(frame)}</label>
    ${said(frame)} ${control}
  </div>
`;

/** Several controls under one question. The first of them is where an error leads. */
export const groupFrame = (frame: FieldFrame, controls: unknown): TemplateResult => html`
  <fieldset class="field" part="field" aria-describedby=${describedBy(frame)}>
    <legend>${words(frame)}</legend>
    ${said(frame)} ${controls}
  </fieldset>
`;
