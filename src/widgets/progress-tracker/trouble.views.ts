import {html, nothing, type TemplateResult} from 'lit';
import type {BackendErrorKind} from '../../backend/backend-error.js';
import {amsterdam} from '../../model/amsterdam.js';
import {channelHref} from '../../model/channel-href.js';
import type {Configuration} from '../../model/configuration.js';
import {safeUrl} from '../../model/safe-url.js';
import {notice} from '../../ui/notice.js';
import type {FirstTexts} from './progress-tracker.messages.js';
import type {Known} from './progress-tracker.state.js';

const retryButton = (texts: FirstTexts, retry: () => void): TemplateResult =>
  html`<p><button type="button" class="secondary" part="button" @click=${retry} .textContent=${texts.retry}></button></p>`;

const failureSentence = (kind: BackendErrorKind, texts: FirstTexts): string => {
  switch (kind) {
    case 'offline':
      return texts.offline;
    case 'busy':
      return texts.busy;
    case 'refused':
      return texts.refused;
    case 'not-found':
      return texts.notFound;
    case 'timeout':
    case 'invalid':
    case 'broken':
      return texts.failed;
  }
};

/** Why there is nothing to show, or nothing newer; with the time of what is shown below. */
export const failure = (
  kind: BackendErrorKind,
  last: Known | undefined,
  texts: FirstTexts,
  retry: () => void,
): TemplateResult => {
  const {date, time} = last ? amsterdam(last.receivedAt) : {};
  return html`<div role="alert">
    ${notice(
      'warning',
      failureSentence(kind, texts),
      html`<p .textContent=${date && time ? texts.lastKnown(date, time) : ''}></p>
        ${kind === 'not-found' ? nothing : retryButton(texts, retry)}`,
    )}
  </div>`;
};

/** A part whose code did not come. */
export const missingPart = (texts: FirstTexts, retry: () => void): TemplateResult =>
  html`<div role="alert">${notice('warning', texts.partMissing, retryButton(texts, retry))}</div>`;

/** A project that is still to come. */
export const skeleton = (texts: FirstTexts, slow: boolean, retry: () => void): TemplateResult => html`
  <div class="skeleton" aria-busy="true">
    <p class="visually-hidden" .textContent=${texts.loading}></p>
    <div></div>
    <div></div>
    <div></div>
  </div>
  ${slow ? notice('info', texts.slow, retryButton(texts, retry)) : nothing}
`;

/** A person to call, whatever happened: nobody meets a dead end. */
export const helpLine = (
  configuration: Configuration | undefined,
  texts: FirstTexts,
): TemplateResult | typeof nothing => {
  const telephone = configuration?.municipality.telephone;
  const call = telephone && channelHref({type: 'telephone', value: telephone});
  const page = safeUrl(configuration?.links.generalContact ?? '');
  if (!call && !page) return nothing;
  return html`
    <p class="help" part="help">
      <strong .textContent=${texts.help}></strong>
      ${call ? html`<a class="target" part="link" href=${call} .textContent=${texts.call(telephone)}></a>` : nothing}
      ${page ? html`<a class="target" part="link" href=${page} .textContent=${texts.contactPage}></a>` : nothing}
    </p>
  `;
};
