import {sql, type Kysely, type Transaction} from 'kysely';
import {audit} from '../database/audit.js';
import type {Tables} from '../database/tables.js';
import type {Letter} from './outbox.js';
import type {SendMail} from './send-mail.js';

/** So often a letter is tried: over two days. */
const mostTries = 12;

/** Milliseconds until the next try: a minute, then twice as long each time, at most eight hours. */
const pauseAfter = (tries: number): number => Math.min(60_000 * 2 ** (tries - 1), 8 * 3_600_000);

interface Due {
  readonly id: string;
  readonly tries: number;
  readonly about: string;
  readonly content: Letter;
}

/** The next letter that is due, for this instance only; another skips it for as long as the transaction lasts. */
const nextDue = async (transaction: Transaction<Tables>, now: Date): Promise<Due | undefined> => {
  const {rows} = await sql<Due>`
    select id, tries, about, content from mail where state = 'waiting' and "dueAt" <= ${now}
    order by "dueAt" limit 1 for update skip locked`.execute(transaction);
  return rows[0];
};

const sendOne = async (
  transaction: Transaction<Tables>,
  {id, tries, about, content}: Due,
  send: SendMail,
  now: Date,
  failed: (error: unknown) => void,
): Promise<void> => {
  const update = (change: object): Promise<unknown> =>
    transaction.updateTable('mail').set(change).where('id', '=', id).execute();
  try {
    await send(content, id);
    // What it said is with who it was for; it is not ours to keep.
    await update({state: 'sent', tries: tries + 1, content: null});
  } catch (error) {
    failed(error);
    const isLast = tries + 1 >= mostTries;
    const dueAt = new Date(now.getTime() + pauseAfter(tries + 1));
    await update({tries: tries + 1, dueAt, ...(isLast && {state: 'given-up'})});
    if (isLast) await audit(transaction, now, 'mail given up', about);
  }
};

/**
 * Sends all letters that are due, one after the other. A process that ends between a letter and the note that it was sent sends it once
 * more, with the same Message-ID.
 * @param failed hears why one could not be sent
 */
export const sendDue = async (
  db: Kysely<Tables>,
  send: SendMail,
  clock: () => Date,
  failed: (error: unknown) => void,
): Promise<void> => {
  for (let more = true; more;)
    more = await db.transaction().execute(async transaction => {
      const due = await nextDue(transaction, clock());
      if (due) await sendOne(transaction, due, send, clock(), failed);
      return due !== undefined;
    });
};
