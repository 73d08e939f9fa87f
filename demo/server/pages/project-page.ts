import {randomUUID} from 'node:crypto';
import {html} from 'hono/html';
import {tagOf} from '../officer/locked-project.js';
import type {RunningProject} from '../officer/attention.js';
import type {ReadableProject} from '../projects/read-project.js';
import {layout, type Html} from './layout.js';
import type {Fields} from './project-fields.js';
import {attentionWords, partyWords, stateWords, statusWords} from './project-words.js';

/** What was filled in and not done, so that nobody has to write it once more. */
export interface Kept {
  readonly deed: string;
  readonly fields: Fields;
}

const listed = ({project: {id, reference, title}, attention}: RunningProject): Html =>
  html`<article>
    <h2><a href="/officer/projects/${encodeURIComponent(id)}">${title}</a></h2>
    <p>${[reference, ...attention.map(each => attentionWords[each])].join(' · ')}</p>
  </article>`;

/** The list of what is under way, what needs most first. */
export const projectsPage = (projects: readonly RunningProject[], more: Html): Html =>
  layout(
    'Wat loopt er',
    'Alle projecten die lopen, ook wat niet openbaar is. Wat aandacht nodig heeft, staat bovenaan.',
    projects.length === 0 ? html`<p>Er loopt niets.</p>` : [...projects.map(listed), more],
  );

const area = (name: string, label: string, value = ''): Html =>
  html`<p>
    <label for="${name}">${label}</label>
    <textarea id="${name}" name="${name}" rows="4" maxlength="4000" required>${value}</textarea>
  </p>`;

const line = (name: string, label: string, value = ''): Html =>
  html`<p>
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" value="${value}" maxlength="200" />
  </p>`;

const choice = (name: string, label: string, words: Readonly<Record<string, string>>, chosen = ''): Html =>
  html`<p>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${Object.entries(words).map(([value, text]) =>
        value === chosen
          ? html`<option value="${value}" selected>${text}</option>`
          : html`<option value="${value}">${text}</option>`,
      )}
    </select>
  </p>`;

/**
 * All that an official can do to one project, each in a form of its own with the tag of what they looked at.
 * @param message what has just been done, or why it was not
 */
export const projectPage = (project: ReadableProject, message = '', kept?: Kept): Html => {
  const {document, isPublic} = project;
  const {id, title, reference, waitingFor, stalled, status, phases = []} = document;
  const form = (deed: string, button: string, fields: (given: Fields) => Html | readonly Html[] | string): Html =>
    html`<article>
      <form method="post" action="/officer/projects/${encodeURIComponent(id)}/${deed}">
        <h2>${button}</h2>
        <input type="hidden" name="tag" value="${tagOf(project)}" />
        <input type="hidden" name="key" value="${randomUUID()}" />
        ${fields(kept?.deed === deed ? kept.fields : {})}
        <p><button>${button}</button></p>
      </form>
    </article>`;
  return layout(title, `${reference} · ${isPublic ? 'openbaar' : 'niet openbaar'}`, [
    html`<p role="status">${message}</p>`,
    form('news', 'Publiceer nieuws', given => [
      line('title', 'Titel', given['title']),
      area('body', 'Tekst', given['body']),
    ]),
    form('turn', 'Zeg wie er aan zet is', given => [
      choice('party', 'Wie', partyWords, given['party'] ?? waitingFor?.party),
      line('what', 'Wat moet er gebeuren?', given['what'] ?? waitingFor?.what),
    ]),
    ...(phases.length > 0
      ? [
          form('phases', 'Pas de stappen aan', given =>
            phases.map(phase =>
              choice(`phase-${phase.id}`, phase.title, stateWords, given[`phase-${phase.id}`] ?? phase.state),
            ),
          ),
        ]
      : []),
    form('status', 'Pas de status aan', given => choice('status', 'Status', statusWords, given['status'] ?? status)),
    stalled
      ? form('resume', 'Zeg dat het verder gaat', given => [
          area('reason', 'Waarom gaat het nu verder?', given['reason']),
          area('plan', 'Wat gebeurt er nu?', given['plan']),
        ])
      : form('stall', 'Zeg dat het stilligt', given => area('reason', 'Waarom ligt het stil?', given['reason'])),
    isPublic
      ? form('hide', 'Haal het uit het openbare overzicht', () => '')
      : form('publish', 'Maak het openbaar', () => ''),
  ]);
};
