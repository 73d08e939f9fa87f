import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import {withSubstitute} from './substitute.js';
import type {WireContactPoint} from './wire.js';

/** One contact point, with its substitute; undefined for an id that is not there. */
export const readContactPoint = async (db: Kysely<Tables>, id: string): Promise<WireContactPoint | undefined> => {
  const read = async (each: string): Promise<WireContactPoint | undefined> => {
    const row = await db.selectFrom('contactPoint').select('document').where('id', '=', each).executeTakeFirst();
    // Only what the contract allows was ever imported.
    return row?.document as WireContactPoint | undefined;
  };
  const found = await read(id);
  return found && withSubstitute(found, found.substituteId ? await read(found.substituteId) : undefined);
};
