import {html, nothing, type TemplateResult} from 'lit';
import type {BackendErrorKind} from '../../backend/backend-error.js';
import {amsterdam} from '../../model/amsterdam.js';
import type {Configuration} from '../../model/configuration.js';
import {heading} from '../../ui/heading.js';
import {notice} from '../../ui/notice.js';
import {contactCard, type CardView} from '../../cards/contact-point/contact-card.views.js';
import {isEmpty, matches, troubleOf, type Found, type Search} from './contact-finder.state.js';
import type {FirstTexts} from './contact-finder.messages.js';
import {generalHelp} from './help.views.js';

/** All that the list of contact points shows and does. */
export interface ResultsView extends CardView {
  readonly texts: FirstTexts;
  readonly search: Search;
  readonly slow: boolean;
  readonly extending: boolean;
  readonly configuration: Configuration | undefined;
  readonly retry: () => void;
  readonly more: () => void;
}

/** What is above the list, and is announced. */
export const summaryOf = (last: Found, texts: FirstTexts): string =>
  isEmpty(last) ? texts.foundNothing : texts.found(matches(last) || last.count);

const retryButton = ({texts, retry}: ResultsView): TemplateResult =>
  html`<button type="button" class="secondary" part="button" @click=${retry} .textContent=${texts.retry}></button>`;

const failure = (kind: BackendErrorKind, view: ResultsView): TemplateResult =>
  html`<div role="alert">
    ${notice(
      'warning',
      view.texts[troubleOf[kind]],
      html`<p>${retryButton(view)}</p>
        ${view.search.last ? nothing : generalHelp(view.configuration, view.texts)}`,
    )}
  </div>`;

const skeleton = ({texts}: ResultsView): TemplateResult => html`
  <div class="skeleton">
    <p class="visually-hidden" .textContent=${texts.loading}></p>
    <div></div>
    <div></div>
    <div></div>
  </div>
`;

const list = (last: Found, view: ResultsView): TemplateResult => {
  const {texts, search, headingLevel} = view;
  return html`
    ${heading(headingLevel - 1, 2, summaryOf(last, texts))}
    <p .textContent=${search.at === 'failed' ? texts.lastKnown(amsterdam(last.receivedAt).time) : ''}></p>
    <p .textContent=${isEmpty(last) ? texts.foundNothingAdvice : ''}></p>
    <ul class="cards" part="list" role="list" aria-label=${summaryOf(last, texts)}>
      ${last.contactPoints.map(contactPoint => contactCard(contactPoint, view))}
    </ul>
    ${
      last.nextPage === undefined
        ? nothing
        : html`<button
          type="button"
          class="secondary"
          part="button"
          aria-busy=${view.extending}
          @click=${view.more}
          .textContent=${texts.more}
        ></button>`
    }
  `;
};

/** The contact points, or what stands in their place. */
export const results = (view: ResultsView): TemplateResult => {
  const {search, slow, texts} = view;
  const waiting = search.at === 'asking';
  return html`
    <section class="results" part="results" aria-busy=${waiting}>
      ${search.at === 'failed' ? failure(search.kind, view) : nothing}
      ${waiting && slow ? notice('info', texts.slow, html`<p>${retryButton(view)}</p>`) : nothing}
      ${search.last ? list(search.last, view) : waiting ? skeleton(view) : nothing}
    </section>
  `;
};
