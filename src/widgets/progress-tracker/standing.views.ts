import {html, nothing, type TemplateResult} from 'lit';
import type {ProjectDetails} from '../../model/project/details.js';
import {atBat} from '../../model/project/at-bat.js';
import {isOpenForParticipation} from '../../model/project/participation.js';
import {silenceOf} from '../../model/project/silence.js';
import {notice} from '../../ui/notice.js';
import {isOver, thisYear, type FirstView} from './view.js';

/** What kind of project it is, its number, and how far it is: "Initiatief · ER-2026-0112 · Bezig · 2 van 4 stappen klaar". */
const lineOf = ({kind, reference, status, progress}: ProjectDetails, {texts}: FirstView): string =>
  [
    texts[`kind.${kind}`],
    reference,
    status && texts[`status.${status}`],
    progress && progress.totalPhases > 0 && texts.done(progress.completedPhases, progress.totalPhases),
  ]
    .filter(part => part)
    .join(' · ');

/** Who has to act, since when and to do what. */
const turn = (view: FirstView): TemplateResult | typeof nothing => {
  const {texts, known, today} = view;
  const who = atBat(known.project, today);
  if (!who) return nothing;
  const {party, name, since, what} = who;
  const sentence = texts.turn((party === 'other' && name) || texts[party], since, what, thisYear(view));
  return html`<p class="turn" part="turn">
    <strong .textContent=${sentence}></strong> ${changedMark('waitingFor', view)}
  </p>`;
};

/** What is asked of the initiator, until when, and what happens otherwise. */
const action = (view: FirstView): TemplateResult | typeof nothing => {
  const {texts, known, today} = view;
  const {actionRequired} = known.project;
  if (!actionRequired || isOver(known.project)) return nothing;
  const {what, untilDate, consequence} = actionRequired;
  const until = untilDate && (untilDate < today ? texts.askedTooLate : texts.askedUntil)(untilDate, thisYear(view));
  return notice(
    'warning',
    texts.asked(what),
    html`<p .textContent=${until ?? ''}></p>
      <p .textContent=${consequence ? texts.otherwise(consequence) : ''}></p>
      ${changedMark('actionRequired', view)}`,
  );
};

/** That nothing moves, and why. */
const stalled = (view: FirstView): TemplateResult | typeof nothing => {
  const {texts, known} = view;
  if (!known.project.stalled || isOver(known.project)) return nothing;
  const {since, reason} = known.project.stalled;
  return notice(
    'warning',
    texts.stalled(since, thisYear(view)),
    html`<p .textContent=${reason ? texts.because(reason) : ''}></p>
      ${changedMark('stalled', view)}`,
  );
};

/** How long there was no news, and when the next comes. */
const silence = (view: FirstView): TemplateResult => {
  const {texts, known, today} = view;
  const {days, nextDate, overdueDays} = silenceOf(known.project, today);
  const isNews = days !== undefined && (days > 0 || known.project.lastUpdateAt !== undefined);
  const expected = nextDate && (overdueDays ? texts.newsOverdue : texts.nextNews)(nextDate, thisYear(view));
  return html`<p
    class="silence"
    part="silence"
    .textContent=${[isNews ? texts.silence(days) : '', expected ?? ''].join(' ').trim()}
  ></p>`;
};

/** Says that something has changed since somebody began to look. */
export const changedMark = (name: string, {known, texts}: FirstView): TemplateResult | typeof nothing =>
  known.changed.has(name) ? html`<strong class="mark" part="mark" .textContent=${texts.changed}></strong>` : nothing;

/** How it stands: at first sight. */
export const standing = (view: FirstView): TemplateResult => {
  const {texts, known, today} = view;
  const {project} = known;
  const takePart = isOpenForParticipation(project, today) && project.participationUntilDate;
  return html`
    <p class="kind" part="kind"><span .textContent=${lineOf(project, view)}></span> ${changedMark('status', view)}</p>
    <p class="note" .textContent=${project.isPrivate ? texts.isPrivate : ''}></p>
    <p .textContent=${project.summary ?? ''}></p>
    ${stalled(view)} ${turn(view)} ${action(view)} ${silence(view)}
    <p .textContent=${takePart ? texts.takePart(takePart, thisYear(view)) : ''}></p>
  `;
};
