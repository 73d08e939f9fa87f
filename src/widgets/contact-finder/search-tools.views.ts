import {html, nothing, type TemplateResult} from 'lit';
import type {FirstTexts} from './contact-finder.messages.js';

/** What can be done with a search. */
export interface SearchToolsView {
  readonly texts: FirstTexts;
  /** Where an initiative can be submitted. */
  readonly initiative: string | undefined;
  readonly copy: () => void;
  /** What has become of the link that was asked for. */
  readonly copied: TemplateResult | typeof nothing | undefined;
  readonly print: () => void;
}

/** Copy a link, print, go on to an initiative of one's own. */
export const searchTools = ({texts, initiative, copy, copied, print}: SearchToolsView): TemplateResult => html`
  <div class="tools">
    ${initiative ? html`<p><a part="link" href=${initiative} .textContent=${texts.initiative}></a></p>` : nothing}
    <div class="actions">
      <button type="button" class="plain" part="button" @click=${copy} .textContent=${texts.copyLink}></button>
      <button type="button" class="plain" part="button" @click=${print} .textContent=${texts.print}></button>
    </div>
    ${copied}
  </div>
`;
