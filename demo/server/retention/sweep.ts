import type {Kysely} from 'kysely';
import {audit} from '../database/audit.js';
import {sweepSubscriptions} from '../following/subscribe.js';
import type {Tables} from '../database/tables.js';

const day = 86_400_000;

/** Days for which somebody who comes back hears what happened meanwhile, and news waits for the letter of the week. */
const eventDays = 60;

const erasePersonal = async (db: Kysely<Tables>, before: Date, now: Date): Promise<void> => {
  await db.transaction().execute(async transaction => {
    const erased = await transaction
      .updateTable('initiative')
      .set({personal: null})
      .where('receivedAt', '<', before)
      .where('personal', 'is not', null)
      .returning(['id', 'reference'])
      .execute();
    for (const {id, reference} of erased) {
      await transaction.deleteFrom('attachment').where('initiativeId', '=', id).execute();
      await audit(transaction, now, 'personal data erased', reference);
    }
    await transaction.deleteFrom('message').where('receivedAt', '<', before).execute();
    await transaction.deleteFrom('mail').where('createdAt', '<', before).execute();
  });
};

/** Throws away what has had its time: uploads that nothing named, answers kept for a second try, and after the term who sent what. */
export const sweep = async (db: Kysely<Tables>, now: Date, retentionDays: number): Promise<void> => {
  await db.deleteFrom('attachment').where('initiativeId', 'is', null).where('expiresAt', '<=', now).execute();
  await db.deleteFrom('keptAnswer').where('expiresAt', '<=', now).execute();
  await db.deleteFrom('solvedWork').where('expiresAt', '<=', now).execute();
  await sweepSubscriptions(db, now);
  await db
    .deleteFrom('projectEvent')
    .where('at', '<', new Date(now.getTime() - eventDays * day))
    .where('toldAt', 'is not', null)
    .execute();
  await erasePersonal(db, new Date(now.getTime() - retentionDays * day), now);
};
