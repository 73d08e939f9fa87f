import {html, nothing, type TemplateResult} from 'lit';
import {amsterdam} from '../../model/amsterdam.js';
import type {Draft} from '../../model/initiative/draft.js';
import {notice} from '../../ui/notice.js';
import type {Texts} from './initiative-form.messages.js';

/** What is known of the answers that are kept, and what can be done with them. */
export interface DraftView {
  readonly savedAt: Date | undefined;
  readonly failed: boolean;
  readonly onDevice: boolean;
  readonly canUndo: boolean;
  readonly keepOnDevice: (keep: boolean) => void;
  readonly erase: () => void;
  readonly undo: () => void;
}

const kept = (savedAt: Date, texts: Texts, {onDevice, keepOnDevice, erase}: DraftView): TemplateResult => html`
  <p class="note" .textContent=${texts.saved(amsterdam(savedAt).time)}></p>
  <label class="choice"
    ><input
      type="checkbox"
      .checked=${onDevice}
      @change=${({target}: Event) => keepOnDevice((target as HTMLInputElement).checked)}
    /><span .textContent=${texts.keepLonger}></span
  ></label>
  <button type="button" class="plain" part="button" @click=${erase} .textContent=${texts.erase}></button>
`;

/** "Bewaard om 14.03", for how long, and a way to erase it. */
export const draftStatus = (view: DraftView, texts: Texts): TemplateResult => {
  const {savedAt, failed, canUndo, undo} = view;
  return html`
    <div class="draft" part="draft">
      ${savedAt && !failed ? kept(savedAt, texts, view) : nothing}
      ${failed ? notice('warning', texts.notSaved) : nothing}
      ${
        canUndo
          ? html`<p>
              <span role="status" .textContent=${texts.erased}></span>
              <button type="button" class="plain" part="button" @click=${undo} .textContent=${texts.undo}></button>
            </p>`
          : nothing
      }
    </div>
  `;
};

/** A question before anything of an earlier visit is shown: the device may be somebody else's. */
export const draftOffer = (draft: Draft, texts: Texts, resume: () => void, discard: () => void): TemplateResult => {
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
