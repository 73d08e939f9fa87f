import type {Kysely} from 'kysely';
import type {Tables} from './tables.js';

/** What is written down. */
export type AuditEvent =
  | 'initiative received'
  | 'join received'
  | 'mail given up'
  | 'mail without an address'
  | 'personal data erased'
  | 'attachment shown';

/** Writes down what happened. @param about a reference, never somebody's name */
export const audit = async (db: Kysely<Tables>, at: Date, event: AuditEvent, about: string): Promise<void> => {
  await db.insertInto('audit').values({at, event, about}).execute();
};
