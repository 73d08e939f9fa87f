import {html, type TemplateResult} from 'lit';
import type {BackendErrorKind} from '../../backend/backend-error.js';
import {notice} from '../../ui/notice.js';
import type {Texts} from './initiative-form.messages.js';

/** A form that is still to come. */
export const skeleton = (texts: Texts, slow: boolean, retry: () => void): TemplateResult => html`
  <div class="skeleton" aria-busy="true">
    <p class="visually-hidden" .textContent=${texts.loading}></p>
    <div></div>
    <div></div>
  </div>
  ${slow ? notice('info', texts.slow, retryButton(texts, retry)) : ''}
`;

const retryButton = (texts: Texts, retry: () => void): TemplateResult =>
  html`<p><button type="button" class="secondary" part="button" @click=${retry} .textContent=${texts.retry}></button></p>`;

/** A form that cannot be shown; the page's own fallback stands below it. */
export const unavailable = (kind: BackendErrorKind, texts: Texts, retry: () => void): TemplateResult => html`
  <div role="alert">
    ${notice('warning', kind === 'offline' ? texts.offlineLoading : texts.unavailable, retryButton(texts, retry))}
  </div>
`;
