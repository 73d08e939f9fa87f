import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import {Problem} from '../http/problem.js';

const isId = (id: string): boolean => /^[0-9a-f]{32}$/.test(id);

/**
 * Gives uploads to an initiative; who knows the id of one may do so, once.
 * @returns their names
 * @throws Problem 400 when one is not there any more
 */
export const claimAttachments = async (
  db: Kysely<Tables>,
  ids: readonly string[],
  initiativeId: string,
  descriptions: Readonly<Record<string, string>>,
  now: Date,
): Promise<readonly string[]> => {
  const names: string[] = [];
  for (const id of ids) {
    const claimed = isId(id)
      ? await db
          .updateTable('attachment')
          .set({initiativeId, expiresAt: null, description: descriptions[id] ?? null})
          .where('id', '=', id)
          .where('initiativeId', 'is', null)
          .where('expiresAt', '>', now)
          .returning('name')
          .executeTakeFirst()
      : undefined;
    if (!claimed)
      throw new Problem(400, 'An attachment is not there any more. Upload it again.', {
        invalidParams: [{name: 'attachmentIds', code: 'expired', reason: 'names an upload that is not there any more'}],
      });
    names.push(claimed.name);
  }
  return names;
};
