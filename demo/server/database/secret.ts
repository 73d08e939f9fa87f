import {randomBytes} from 'node:crypto';
import type {Kysely} from 'kysely';
import type {Tables} from './tables.js';

/** The secret that form tokens are signed with: the one that is given, else one in the database that all instances share. */
export const readSecret = async (db: Kysely<Tables>, given: string | undefined): Promise<string> => {
  if (given) return given;
  await db
    .insertInto('secret')
    .values({name: 'form', value: randomBytes(32).toString('hex')})
    .onConflict(conflict => conflict.doNothing())
    .execute();
  const {value} = await db.selectFrom('secret').select('value').where('name', '=', 'form').executeTakeFirstOrThrow();
  return value;
};
