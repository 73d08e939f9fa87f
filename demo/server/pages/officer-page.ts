import {html} from 'hono/html';
import {dayInWords} from '../initiatives/next-steps.js';
import {mostListed, type ListedFile, type ListedInitiative} from './initiatives-in.js';
import {layout, moment, type Html} from './layout.js';
import {paging} from './paging.js';

const size = new Intl.NumberFormat('nl', {maximumFractionDigits: 1});

const inKilobytes = (bytes: number): string => `${size.format(Math.max(bytes / 1024, 0.1))} kB`;

const row = (label: string, value: Html | string | null | undefined): Html | '' =>
  value
    ? html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`
    : '';

const file = ({id, name, contentSize, description}: ListedFile): Html =>
  html`<li>
    <a href="/officer/attachments/${id}">${name}</a> (${inKilobytes(contentSize)})${
      description ? html`<br />${description}` : ''
    }
  </li>`;

const initiative = (listed: ListedInitiative): Html => {
  const {reference, title, receivedAt, responseDate, place, topic, team, submitter, overview, files} = listed;
  return html`<article aria-labelledby="${reference}">
    <h2 id="${reference}">${title}</h2>
    <dl class="short">
      ${row('Nummer', reference)} ${row('Ontvangen', moment(receivedAt))}
      ${row('Antwoord beloofd', responseDate && dayInWords(responseDate, 'nl'))} ${row('Plek', place)}
      ${row('Onderwerp', topic)} ${row('Team', team)}
      ${row('Van', submitter ? html`${submitter.name}<br />${submitter.email}` : 'Gewist na de bewaartermijn')}
    </dl>
    ${
      files.length > 0
        ? html`<h3>Bestanden</h3>
          <ul>
            ${files.map(file)}
          </ul>`
        : ''
    }
    <details>
      <summary>Alle antwoorden<span class="hidden"> van ${reference}</span></summary>
      <dl>
        ${overview.map(([label, value]) => row(label, value))}
      </dl>
    </details>
  </article>`;
};

const lead = 'Alles wat via het formulier binnenkwam. Het nieuwste staat bovenaan. Niets hiervan is openbaar.';

/** The list of initiatives for officials. */
export const officerPage = (listed: readonly ListedInitiative[], page: number): Html =>
  layout(
    'Nieuwe initiatieven',
    lead,
    listed.length === 0
      ? html`<p>Er zijn ${page > 1 ? 'niet zoveel' : 'nog geen'} initiatieven.</p>`
      : [
          ...listed.map(initiative),
          paging('/officer', page, listed.length === mostListed, {back: 'Nieuwere', on: 'Oudere'}),
        ],
  );
