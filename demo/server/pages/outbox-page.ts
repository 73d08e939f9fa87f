import {html} from 'hono/html';
import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {Letter} from '../mail/outbox.js';
import {layout, moment, type Html} from './layout.js';

/** Letters on the page. */
const most = 100;

const lead =
  'Brieven die verstuurd worden zodra er een mailserver is ingesteld (SMTP_URL). De nieuwste staat bovenaan.';

/** The letters that would have gone, newest first. */
export const outboxPage = async (db: Kysely<Tables>): Promise<Html> => {
  const rows = await db
    .selectFrom('mail')
    .select(['createdAt', 'content', 'about'])
    .where('content', 'is not', null)
    .orderBy('createdAt', 'desc')
    .orderBy('about', 'desc')
    .limit(most)
    .execute();
  const letters = rows.map(({createdAt, content, about}) => {
    // Only letters are ever put in.
    const {to, subject, text, language} = content as Letter;
    return html`<article aria-label="${subject}">
      <h2>${subject}</h2>
      <dl class="short">
        <div>
          <dt>Aan</dt>
          <dd>${to}</dd>
        </div>
        <div>
          <dt>Op</dt>
          <dd>${moment(createdAt)}</dd>
        </div>
        <div>
          <dt>Over</dt>
          <dd>${about}</dd>
        </div>
      </dl>
      <div class="letter" lang="${language}">${text}</div>
    </article>`;
  });
  return layout('Brieven', lead, letters.length > 0 ? letters : html`<p>Er zijn nog geen brieven.</p>`);
};
