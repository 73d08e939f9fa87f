import {randomUUID} from 'node:crypto';
import type {Transaction} from 'kysely';
import type {components} from '../../../src/contract/generated/types.js';
import type {Tables} from '../database/tables.js';
import type {WireUpdate} from './list-updates.js';

/** News as an official writes it. */
export type UpdateDraft = components['schemas']['ProjectUpdateDraft'];

/** Puts news with a project. */
export const insertUpdate = async (
  transaction: Transaction<Tables>,
  projectId: string,
  draft: UpdateDraft,
  now: Date,
): Promise<WireUpdate> => {
  const update: WireUpdate = {...draft, id: randomUUID(), publishedAt: now.toISOString()};
  await transaction
    .insertInto('projectUpdate')
    .values({projectId, id: update.id, publishedAt: now, isImported: false, document: JSON.stringify(update)})
    .execute();
  return update;
};
