import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Phase} from '../../model/project/phase.js';
import {daysBetween} from '../../model/project/days-between.js';
import {phaseDates} from '../../model/project/phase-dates.js';
import {heading} from '../../ui/heading.js';
import {formattedText, type ShowMarkdown} from './formatted.views.js';
import {changedMark} from './standing.views.js';
import {thisYear, type FirstView} from './view.js';

/** What is known of the days of a phase, a line each. */
const linesOf = (phase: Phase, view: FirstView): readonly string[] => {
  const {texts, today} = view;
  const year = thisYear(view);
  const {startDate, plannedEndDate, endDate, legalEndDate, contradictions} = phaseDates(phase, today);
  const until = endDate ?? (phase.state === 'current' ? today : '');
  const late = plannedEndDate ? daysBetween(plannedEndDate, until) : 0;
  const lines =
    phase.state === 'skipped'
      ? []
      : [
          startDate && (startDate > today ? texts.begins : texts.began)(startDate, year),
          endDate && texts.ended(endDate, year),
          plannedEndDate &&
            (!endDate || late > 0) &&
            (phase.isEstimate ? texts.estimated : texts.planned)(plannedEndDate, year),
          late > 0 && texts.late(late),
          ...phase.extensions.flatMap(({previousEndDate, newEndDate, reason}) => [
            texts.extended(newEndDate, reason, year),
            texts.previously(previousEndDate, year),
          ]),
          legalEndDate && !endDate && texts.legal(legalEndDate, year),
          contradictions.length > 0 && texts.contradictory,
        ];
  return lines.filter(line => typeof line === 'string');
};

const milestones = ({milestones: all}: Phase, view: FirstView): TemplateResult | typeof nothing =>
  all.length === 0
    ? nothing
    : html`<ul>
        ${all.map(
          ({title, date}) =>
            html`<li .textContent=${date ? `${title}: ${view.texts.published(date, thisYear(view))}` : title}></li>`,
        )}
      </ul>`;

const phaseItem = (phase: Phase, view: FirstView, showMarkdown: ShowMarkdown | undefined): TemplateResult => {
  const {texts, level} = view;
  const {id, title, state, description} = phase;
  return html`
    <li class="phase ${state ?? ''}" part="phase" aria-current=${ifDefined(state === 'current' ? 'step' : undefined)}>
      <p class="state" .textContent=${state ? texts[`phase.${state}`] : texts.phaseUnknown}></p>
      ${heading(level + 2, 3, title)} ${changedMark(id, view)} ${formattedText(description, showMarkdown)}
      ${linesOf(phase, view).map(line => html`<p class="date" .textContent=${line}></p>`)} ${milestones(phase, view)}
    </li>
  `;
};

/** All steps in their order: what is done, what is going on, what is to come and what was left out. */
export const phaseList = (view: FirstView, showMarkdown: ShowMarkdown | undefined): TemplateResult | typeof nothing => {
  const {phases} = view.known.project;
  if (phases.length === 0) return nothing;
  return html`
    <section>
      ${heading(view.level + 1, 2, view.texts.phases)}
      <ol class="phases" part="phases" role="list" aria-label=${view.texts.phases}>
        ${phases.map(phase => phaseItem(phase, view, showMarkdown))}
      </ol>
    </section>
  `;
};
