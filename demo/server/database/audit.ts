import type {Kysely} from 'kysely';
import type {Tables} from './tables.js';

/** What is written down. */
export type AuditEvent =
  | 'initiative received'
  | 'join received'
  | 'help asked'
  | 'mail given up'
  | 'mail without an address'
  | 'personal data erased'
  | 'attachment shown'
  | 'project changed'
  | 'project handed over'
  | 'news published';

/** Who changed what, from what, to what. */
interface Change {
  readonly by: string;
  readonly from?: object;
  readonly to: object;
}

/** Writes down what happened. @param about a reference, never somebody's name */
export const audit = async (
  db: Kysely<Tables>,
  at: Date,
  event: AuditEvent,
  about: string,
  change?: Change,
): Promise<void> => {
  await db
    .insertInto('audit')
    .values({
      at,
      event,
      about,
      by: change?.by ?? null,
      from: change?.from ? JSON.stringify(change.from) : null,
      to: change ? JSON.stringify(change.to) : null,
    })
    .execute();
};
