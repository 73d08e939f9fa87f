import {html, nothing, type TemplateResult} from 'lit';
import {amsterdam} from '../../model/amsterdam.js';
import {honestDuration} from '../../model/project/comparable-duration.js';
import type {Meeting, ProjectDocument, ProjectRole, RelatedProject} from '../../model/project/details.js';
import {heading} from '../../ui/heading.js';
import type {BackgroundView} from './background-view.js';
import {documentLabel} from './document-label.js';
import {formattedText} from './formatted.views.js';
import {markdown} from './markdown.views.js';
import {thisYear} from './view.js';

const section = (title: string, {level}: BackgroundView, content: unknown): TemplateResult =>
  html`<section>${heading(level + 1, 2, title)} ${content}</section>`;

const listed = (
  title: string,
  items: readonly unknown[],
  view: BackgroundView,
  list: () => TemplateResult,
): TemplateResult | typeof nothing => (items.length === 0 ? nothing : section(title, view, list()));

const about = (view: BackgroundView): TemplateResult => {
  const {texts, known} = view;
  const {description, locationLabel, areaServed} = known.project;
  const place = locationLabel ?? (areaServed.map(({name}) => name).join(', ') || texts.everywhere);
  return section(
    texts.about,
    view,
    html`${formattedText(description, markdown)}
      <p><span .textContent=${texts.place}></span> <span .textContent=${place}></span></p>`,
  );
};

const duration = (view: BackgroundView): TemplateResult | typeof nothing => {
  const {texts, known} = view;
  const honest = honestDuration(known.project.comparableDuration);
  if (!honest) return nothing;
  const {count, lowerDays, medianDays, upperDays} = honest;
  return section(
    texts.duration,
    view,
    html`<p .textContent=${texts.usually(lowerDays, upperDays)}></p>
      <p .textContent=${texts.median(medianDays, count)}></p>`,
  );
};

const documents = (all: readonly ProjectDocument[], {locale, texts}: BackgroundView): TemplateResult => html`
  <ul class="plain-list" part="documents" role="list" aria-label=${texts.documents}>
    ${all.map(
      each =>
        html`<li><a class="target" part="link" href=${each.url} .textContent=${documentLabel(each, locale)}></a></li>`,
    )}
  </ul>
`;

const roles = (all: readonly ProjectRole[]): TemplateResult => html`
  <dl class="pairs" part="roles">
    ${all.map(
      ({roleName, who, task}) => html`
        <div>
          <dt .textContent=${roleName}></dt>
          <dd .textContent=${[who, task].filter(part => part).join(': ')}></dd>
        </div>
      `,
    )}
  </dl>
`;

const meeting = ({title, startAt, locationLabel, url}: Meeting, view: BackgroundView): TemplateResult => {
  const start = new Date(startAt);
  const {date, time} = Number.isNaN(start.getTime()) ? {date: '', time: ''} : amsterdam(start);
  const when = date ? view.texts.meeting(date, time, thisYear(view)) : '';
  return html`<li>
    <p>${url ? html`<a part="link" href=${url} .textContent=${title}></a>` : html`<strong .textContent=${title}></strong>`}</p>
    <p .textContent=${[when, locationLabel].filter(part => part).join(' · ')}></p>
  </li>`;
};

const relatedItem = ({id, relation, title = id}: RelatedProject, view: BackgroundView): TemplateResult => {
  const href = view.hrefOf(id);
  return html`<li>
    <span .textContent=${`${view.texts[`relation.${relation}`]}:`}></span>
    ${href ? html`<a part="link" href=${href} .textContent=${title}></a>` : html`<span .textContent=${title}></span>`}
  </li>`;
};

/** What it is about, who does what, what can be read, and whom to turn to. */
export const backgroundView = (view: BackgroundView): TemplateResult => {
  const {texts, known, contactPoints, card, related} = view;
  const {project} = known;
  return html`
    ${about(view)} ${duration(view)}
    ${listed(
      texts.meetings,
      project.meetings,
      view,
      () => html`<ul class="plain-list">
        ${project.meetings.map(each => meeting(each, view))}
      </ul>`,
    )}
    ${listed(texts.documents, project.documents, view, () => documents(project.documents, view))}
    ${listed(texts.roles, project.roles, view, () => roles(project.roles))}
    ${listed(
      texts.related,
      related,
      view,
      () => html`<ul class="plain-list" part="related">
        ${related.map(each => relatedItem(each, view))}
      </ul>`,
    )}
    ${listed(
      texts.contact,
      contactPoints,
      view,
      () => html`<ul class="cards" part="contacts" role="list" aria-label=${texts.contact}>
        ${contactPoints.map(card)}
      </ul>`,
    )}
  `;
};
