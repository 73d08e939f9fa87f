import {createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes} from 'node:crypto';
import type {Kysely, Transaction} from 'kysely';
import type {Tables} from '../database/tables.js';
import {Problem} from '../http/problem.js';

/** Milliseconds for which the same send gets the same answer. */
const kept = 24 * 3_600_000;

const derive = (key: string, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', purpose, 32));

/** Only who has the key can read what it says: an answer holds the way to follow an initiative. */
const seal = (key: string, text: string): string => {
  const start = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derive(key, 'answer'), start);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([start, cipher.getAuthTag(), sealed]).toString('base64');
};

const unseal = (key: string, sealed: string): string => {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', derive(key, 'answer'), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
};

/** One send, however often it is tried. */
export interface Send {
  /** The client's own key. */
  readonly key: string;
  /** To what: one key may be used once for each. */
  readonly operation: string;
  /** What was sent, without what is renewed between two tries. */
  readonly content: object;
}

const nameOf = ({key, operation}: Send): string => derive(key, `name of ${operation}`).toString('hex');

const printOf = ({key, content}: Send): string =>
  createHmac('sha256', derive(key, 'content')).update(JSON.stringify(content)).digest('hex');

/** The answer that this send got before. @throws Problem 409 when something else was sent with its key */
export const answerBefore = async (db: Kysely<Tables>, send: Send, now: Date): Promise<object | undefined> => {
  const row = await db
    .selectFrom('keptAnswer')
    .select(['content', 'answer'])
    .where('key', '=', nameOf(send))
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.content !== printOf(send))
    throw new Problem(409, 'Something else was sent with this key before.', {
      invalidParams: [{name: 'Idempotency-Key', code: 'conflict', reason: 'was used for something else'}],
    });
  return JSON.parse(unseal(send.key, row.answer)) as object;
};

/** That another request with the same key was faster. */
class TakenError extends Error {
  override readonly name = 'TakenError';
}

/**
 * Does something once for a send, in one transaction with the note that it was done. Of two requests at the same time one does it; the
 * other waits, and gets the same answer.
 * @param act gives the answer; what it writes is there when it is answered, and else nothing of it
 * @throws Problem 409
 */
export const once = async <Answer extends object>(
  db: Kysely<Tables>,
  send: Send,
  now: Date,
  act: (transaction: Transaction<Tables>) => Promise<Answer>,
): Promise<object> => {
  try {
    return await db.transaction().execute(async transaction => {
      const name = nameOf(send);
      await transaction.deleteFrom('keptAnswer').where('key', '=', name).where('expiresAt', '<=', now).execute();
      const expiresAt = new Date(now.getTime() + kept);
      // First of all: it makes a second request with this key wait here until the first is done.
      const taken = await transaction
        .insertInto('keptAnswer')
        .values({key: name, content: printOf(send), answer: '', expiresAt})
        .onConflict(conflict => conflict.doNothing())
        .returning('key')
        .executeTakeFirst();
      if (!taken) throw new TakenError();
      const answer = await act(transaction);
      const sealed = seal(send.key, JSON.stringify(answer));
      await transaction.updateTable('keptAnswer').set({answer: sealed}).where('key', '=', name).execute();
      return answer;
    });
  } catch (error) {
    const before = error instanceof TakenError ? await answerBefore(db, send, now) : undefined;
    if (!before) throw error;
    return before;
  }
};
