import type {Kysely} from 'kysely';
import type {components} from '../../../src/contract/generated/types.js';
import type {Tables} from '../database/tables.js';
import type {Town} from '../directory/town.js';
import {Problem} from '../http/problem.js';
import {readProject, type Reader} from '../projects/read-project.js';
import type {WireProject} from '../projects/project-row.js';

/** What somebody follows, as it is kept. */
export interface Scope {
  readonly scopeKind: 'project' | 'area' | 'topic';
  readonly scopeId: string;
}

const unknown = (name: 'areaCode' | 'topicId'): Problem =>
  new Problem(400, 'There is nothing of the kind to follow.', {
    invalidParams: [{name: `scope.${name}`, code: 'invalid', reason: 'is not known to this municipality'}],
  });

/** What is asked for. @throws Problem 404 for a project that is not for this reader, 400 for an area or a topic that is not there */
export const scopeOf = async (
  db: Kysely<Tables>,
  {projectId, areaCode, topicId}: components['schemas']['Subscription']['scope'],
  reader: Reader,
  {areasByCode, topicsById}: Town,
): Promise<Scope> => {
  if (projectId !== undefined) return {scopeKind: 'project', scopeId: (await readProject(db, projectId, reader)).id};
  if (areaCode !== undefined) {
    if (!areasByCode.has(areaCode)) throw unknown('areaCode');
    return {scopeKind: 'area', scopeId: areaCode};
  }
  if (!topicsById.has(topicId ?? '')) throw unknown('topicId');
  return {scopeKind: 'topic', scopeId: topicId ?? ''};
};

/** What it is called. */
export const nameOf = async (db: Kysely<Tables>, {scopeKind, scopeId}: Scope, town: Town): Promise<string> => {
  if (scopeKind === 'area') return town.areasByCode.get(scopeId)?.name ?? scopeId;
  if (scopeKind === 'topic') return town.topicsById.get(scopeId)?.name ?? scopeId;
  const row = await db.selectFrom('project').select('document').where('id', '=', scopeId).executeTakeFirst();
  // Only what the contract allows was ever stored.
  return (row?.document as WireProject | undefined)?.title ?? scopeId;
};
