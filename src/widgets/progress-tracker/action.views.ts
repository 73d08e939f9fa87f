import {html, nothing, type TemplateResult} from 'lit';
import type {BackendErrorKind} from '../../backend/backend-error.js';
import {safeUrl} from '../../model/safe-url.js';
import {arrivalHeading} from '../../ui/heading.js';
import {notice} from '../../ui/notice.js';
import type {ActionTexts} from './actions.messages.js';
import {actionHeadingId, type ActionView} from './action-view.js';
import type {FieldProblem, Letter} from './actions.state.js';

/** Keys typed into our fields are not the page's: a site's hotkeys would fire while somebody writes. */
const keepKeys = (event: Event): void => event.stopPropagation();

/** What was opened, with its title and a way to close it. */
export const opened = (title: string, {texts, level, close}: ActionView, content: unknown): TemplateResult => html`
  <div class="action" part="action">
    ${arrivalHeading(actionHeadingId, level + 1, 2, title)} ${content}
    <button type="button" class="plain" part="button" @click=${close} .textContent=${texts.close}></button>
  </div>
`;

/** Fields with a button below them. */
export const form = (fields: unknown, submit: string, isBusy: boolean, send: () => void): TemplateResult => html`
  <form
    part="form"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      send();
    }}
    @keydown=${keepKeys}
    @keypress=${keepKeys}
    @keyup=${keepKeys}
  >
    ${fields}
    <div class="actions">
      <button type="submit" class="primary" part="button" aria-busy=${isBusy} .textContent=${submit}></button>
    </div>
  </form>
`;

const sentence = (kind: BackendErrorKind | undefined, texts: ActionTexts): string => {
  if (kind === 'offline') return texts.sendOffline;
  return kind === 'busy' ? texts.sendBusy : texts.sendFailed;
};

/** Why a letter did not arrive. */
export const sendingFailure = <Fields>({at, kind}: Letter<Fields>, texts: ActionTexts): TemplateResult => html`
  <div role="alert">${at === 'failed' ? notice('warning', sentence(kind, texts)) : nothing}</div>
`;

/** What is wrong with an address. */
export const emailError = (problem: FieldProblem | undefined, texts: ActionTexts): string | undefined =>
  problem && (problem === 'missing' ? texts.emailMissing : texts.emailWrong);

/** What is done with personal data. */
export const privacyLink = ({configuration, texts}: ActionView): TemplateResult | typeof nothing => {
  const page = safeUrl(configuration?.links.privacyStatement ?? '');
  return page
    ? html`<p>
        <a class="target" part="link" href=${page} target="_blank" rel="noopener"
          ><span .textContent=${texts.privacy}></span
        ></a>
      </p>`
    : nothing;
};
