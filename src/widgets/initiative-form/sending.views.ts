import {html, nothing, type TemplateResult} from 'lit';
import {notice} from '../../ui/notice.js';
import type {FormView} from './form-view.js';
import {helpLine} from './help.views.js';
import type {FailureKind} from './initiative-form.state.js';
import type {Texts} from './initiative-form.messages.js';

/** What can be done when it is time to send. */
export interface SendingView {
  readonly send: () => void;
  /** With a key of its own: what came in before stays as it is. */
  readonly sendAsNew: () => void;
  /** Files are still on their way. */
  readonly filesBusy: boolean;
}

const sentence = (kind: FailureKind, texts: Texts): string => {
  switch (kind) {
    case 'not-found':
      return texts['failed.refused'];
    case 'invalid':
      return texts['failed.broken'];
    default:
      return texts[`failed.${kind}`];
  }
};

const failure = (kind: FailureKind, view: FormView, {sendAsNew}: SendingView): TemplateResult => {
  const {texts, configuration} = view;
  return html`<div role="alert">
    ${notice(
      'warning',
      sentence(kind, texts),
      html`
        ${
          kind === 'conflict'
            ? html`<p><button type="button" class="secondary" part="button" @click=${sendAsNew} .textContent=${texts.sendAsNew}></button></p>`
            : nothing
        }
        ${helpLine(configuration, texts)}
      `,
    )}
  </div>`;
};

/** The button that sends, and what became of it. */
export const sendingView = (view: FormView, sending: SendingView): TemplateResult => {
  const {texts, form} = view;
  const underWay = form.sending.at === 'under-way';
  return html`
    ${form.sending.at === 'failed' ? failure(form.sending.kind, view, sending) : nothing}
    <p role="status" .textContent=${sending.filesBusy ? texts.filesBusy : underWay ? texts.sending : ''}></p>
    <div class="actions">
      <button
        type="button"
        class="primary"
        part="button"
        aria-busy=${underWay}
        @click=${sending.send}
        .textContent=${form.sending.at === 'failed' && form.sending.kind !== 'conflict' ? texts.retry : texts.send}
      ></button>
      <button type="button" class="secondary" part="button" @click=${view.back} .textContent=${texts.back}></button>
    </div>
  `;
};
