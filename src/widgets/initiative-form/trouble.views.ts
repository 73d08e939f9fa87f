import {html, type TemplateResult} from 'lit';
import type {BackendErrorKind} from '../../backend/backend-error.js';
import {notice} from '../../ui/notice.js';
import type {FirstTexts} from './initiative-form.messages.js';

/** A form that is still to come. */
export const skeleton = (texts: FirstTexts, slow: boolean, retry: () => void): TemplateResult => html`
  <div class="skeleton" aria-busy="true">
    <p class="visually-hidden" .textContent=${texts.loading}></p>
    <div></div>
    <div></div>
  </div>
  ${slow ? notice('info', texts.slow, retryButton(texts, retry)) : ''}
`;

const retryButton = (texts: FirstTexts, retry: () => void): TemplateResult =>
  html`<p><button type="button" class="secondary" part="button" @click=${retry} .textContent=${texts.retry}></button></p>`;

/** A form that cannot be shown; the page's own fallback stands below it. */
export const unavailable = (kind: BackendErrorKind, texts: FirstTexts, retry: () => void): TemplateResult => html`
  <div role="alert">
    ${notice('warning', kind === 'offline' ? texts.offlineLoading : texts.unavailable, retryButton(texts, retry))}
  </div>
`;

/** The steps after the first did not come. */
export const stuck = (texts: FirstTexts, retry: () => void): TemplateResult => html`
  <div role="alert">${notice('warning', texts.stuck, retryButton(texts, retry))}</div>
`;
