import {html, nothing, type TemplateResult} from 'lit';
import {amsterdam} from '../../model/amsterdam.js';
import type {Draft} from '../../model/initiative/draft.js';
import {notice} from '../../ui/notice.js';
import type {Filling} from './filling.js';
import type {LaterTexts} from './later-steps.messages.js';

const kept = (savedAt: Date, filling: Filling, texts: LaterTexts, erase: () => void): TemplateResult => html`
  <p class="note" .textContent=${texts.saved(amsterdam(savedAt).time)}></p>
  <label class="choice"
    ><input
      type="checkbox"
      .checked=${filling.keeper.place === 'device'}
      @change=${({target}: Event) => filling.move((target as HTMLInputElement).checked ? 'device' : 'tab')}
    /><span .textContent=${texts.keepLonger}></span
  ></label>
  <button type="button" class="plain" part="button" @click=${erase} .textContent=${texts.erase}></button>
`;

/** "Bewaard om 14.03", for how long, and a way to erase it. */
export const draftStatus = (filling: Filling, texts: LaterTexts, erase: () => void): TemplateResult => {
  const {keeper, canUndo} = filling;
  const {savedAt, failed} = keeper;
  return html`
    <div class="draft" part="draft">
      ${savedAt && !failed ? kept(savedAt, filling, texts, erase) : nothing}
      ${failed ? notice('warning', texts.notSaved) : nothing}
      ${
        canUndo
          ? html`<p>
              <span role="status" .textContent=${texts.erased}></span>
              <button
                type="button"
                class="plain"
                part="button"
                @click=${() => filling.undo()}
                .textContent=${texts.undo}
              ></button>
            </p>`
          : nothing
      }
    </div>
  `;
};

/** A question before anything of an earlier visit is shown: the device may be somebody else's. */
export const draftOffer = (
  draft: Draft,
  texts: LaterTexts,
  resume: () => void,
  discard: () => void,
): TemplateResult => {
  const {date, time} = amsterdam(draft.savedAt);
  return notice(
    'info',
    texts.resume(date, time),
    html`<div class="actions">
      <button type="button" class="primary" part="button" @click=${resume} .textContent=${texts.resumeYes}></button>
      <button type="button" class="secondary" part="button" @click=${discard} .textContent=${texts.resumeNo}></button>
    </div>`,
  );
};
