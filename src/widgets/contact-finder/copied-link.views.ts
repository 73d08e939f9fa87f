import {html, nothing, type TemplateResult} from 'lit';
import type {AssistantTexts} from './assistant.messages.js';
import type {CopiedLink} from './search-address.js';

const selectAll = (event: Event): void => (event.target as HTMLInputElement).select();

/** That the link was copied, or the link itself where the browser did not allow it. */
export const copiedLink = ({address, copied}: CopiedLink, texts: AssistantTexts): TemplateResult => html`
  <p .textContent=${copied ? texts.copied : ''}></p>
  ${
    copied
      ? nothing
      : html`<label for="link" .textContent=${texts.copyByHand}></label>
          <input id="link" readonly .value=${address} @focus=${selectAll} />`
  }
`;
