import {html, nothing, type TemplateResult} from 'lit';
import type {Texts} from './contact-finder.messages.js';

/** What can be done with a search. */
export interface SearchToolsView {
  readonly texts: Texts;
  /** The link that was asked for, and whether the browser allowed to copy it. */
  readonly link: {readonly address: string; readonly copied: boolean} | undefined;
  /** Where an initiative can be submitted. */
  readonly initiative: string | undefined;
  readonly copy: () => void;
  readonly print: () => void;
}

const selectAll = (event: Event): void => (event.target as HTMLInputElement).select();

/** Copy a link, print, go on to an initiative of one's own. */
export const searchTools = ({texts, link, initiative, copy, print}: SearchToolsView): TemplateResult => html`
  <div class="tools">
    ${initiative ? html`<p><a part="link" href=${initiative} .textContent=${texts.initiative}></a></p>` : nothing}
    <div class="actions">
      <button type="button" class="plain" part="button" @click=${copy} .textContent=${texts.copyLink}></button>
      <button type="button" class="plain" part="button" @click=${print} .textContent=${texts.print}></button>
    </div>
    <p .textContent=${link?.copied ? texts.copied : ''}></p>
    ${
      link && !link.copied
        ? html`<label for="link" .textContent=${texts.copyByHand}></label>
          <input id="link" readonly .value=${link.address} @focus=${selectAll} />`
        : nothing
    }
  </div>
`;
