import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../ui/heading.js';
import type {BackgroundView} from './background-view.js';
import {formattedText} from './formatted.views.js';
import {markdown} from './markdown.views.js';
import {changedMark} from './standing.views.js';
import {thisYear} from './view.js';

/** What was decided, why, and what was done with what people said. */
export const outcomeView = (view: BackgroundView): TemplateResult | typeof nothing => {
  const {texts, level, known} = view;
  const {outcome} = known.project;
  if (!outcome) return nothing;
  const {decision, decidedDate, reasoning, heardAndDone} = outcome;
  return html`
    <section class="outcome" part="outcome">
      ${heading(level + 1, 2, texts.outcome)} ${changedMark('outcome', view)}
      <p><strong .textContent=${decision}></strong></p>
      <p class="note" .textContent=${decidedDate ? texts.decided(decidedDate, thisYear(view)) : ''}></p>
      ${formattedText(reasoning, markdown)}
      ${
        heardAndDone.length === 0
          ? nothing
          : html`${heading(level + 2, 3, texts.heardAndDone)}
              <ul class="plain-list">
                ${heardAndDone.map(
                  ({heard, done}) =>
                    html`<li>
                      <dl>
                        <dt class="title" .textContent=${texts.heard}></dt>
                        <dd .textContent=${heard}></dd>
                        <dt class="title" .textContent=${texts.did}></dt>
                        <dd .textContent=${done}></dd>
                      </dl>
                    </li>`,
                )}
              </ul>`
      }
    </section>
  `;
};
