import {html, nothing, type TemplateResult} from 'lit';
import {opened} from './action.views.js';
import type {ActionView} from './action-view.js';

const selectAll = (event: Event): void => (event.target as HTMLInputElement).select();

/** Pass the page on, or put it on paper. */
export const shareView = (view: ActionView): TemplateResult => {
  const {texts, sharing} = view;
  const {link} = sharing;
  return opened(
    texts.shareTitle,
    view,
    html`
      <div class="actions">
        <button type="button" class="secondary" part="button" @click=${sharing.copy} .textContent=${texts.copyLink}></button>
        ${
          sharing.canShare
            ? html`<button
                type="button"
                class="secondary"
                part="button"
                @click=${sharing.share}
                .textContent=${texts.shareDevice}
              ></button>`
            : nothing
        }
        <button type="button" class="secondary" part="button" @click=${sharing.print} .textContent=${texts.print}></button>
      </div>
      <p role="status" .textContent=${link?.copied ? texts.copied : ''}></p>
      ${
        link && !link.copied
          ? html`<div class="field" part="field">
              <label for="share-link" .textContent=${texts.copyByHand}></label>
              <input id="share-link" part="input" readonly .value=${link.address} @focus=${selectAll} />
            </div>`
          : nothing
      }
    `,
  );
};
