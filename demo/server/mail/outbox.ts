import {randomUUID} from 'node:crypto';
import type {Kysely} from 'kysely';
import {audit} from '../database/audit.js';
import type {Tables} from '../database/tables.js';

/** A letter: plain text, because it says everything and hides nothing. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Address at which no more letters of this kind are asked for, with one click and no question (RFC 8058). */
  readonly stopUrl?: string;
}

/** Marks that turn the direction of all that comes behind them, of the words of the municipality too. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** Puts a letter where it will be sent from, in the transaction of what it is about. @param about a reference */
export const post = async (db: Kysely<Tables>, letter: Letter, about: string, now: Date): Promise<void> => {
  await db
    .insertInto('mail')
    .values({
      id: randomUUID(),
      createdAt: now,
      state: 'waiting',
      tries: 0,
      dueAt: now,
      about,
      content: JSON.stringify({
        ...letter,
        subject: letter.subject.replace(turning, ''),
        text: letter.text.replace(turning, ''),
      }),
    })
    .execute();
};

/** The same to a team, if it has an address; else that is written down. */
export const postToTeam = async (
  db: Kysely<Tables>,
  letter: Omit<Letter, 'to'> & {readonly to: string | undefined},
  about: string,
  now: Date,
): Promise<void> => {
  const {to, ...rest} = letter;
  if (to) await post(db, {...rest, to}, about, now);
  else await audit(db, now, 'mail without an address', about);
};
