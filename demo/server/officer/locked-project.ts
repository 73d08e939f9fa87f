import {sql, type Transaction} from 'kysely';
import {contentOf} from '../http/content.js';
import {isTag} from '../http/answer.js';
import {Problem} from '../http/problem.js';
import type {Tables} from '../database/tables.js';
import type {Town} from '../directory/town.js';
import {learnWords} from '../projects/import-projects.js';
import {projectRow, type WireProject} from '../projects/project-row.js';
import {detailsOf, type ReadableProject} from '../projects/read-project.js';

/** A project that nobody else changes until the transaction ends. */
export interface LockedProject extends ReadableProject {
  readonly initiativeId: string | null;
}

/** The tag under which the details of a project are read. */
export const tagOf = (project: ReadableProject): string => contentOf('readProject', detailsOf(project)).etag;

/** The project of this id or reference. @throws Problem 404 */
export const lockProject = async (transaction: Transaction<Tables>, id: string): Promise<LockedProject> => {
  const {rows} = await sql<LockedProject>`
    select id, "isPublic", document, "initiativeId" from project
    where id = ${id} or reference in (${id}, ${id.trim().toUpperCase()})
    order by id = ${id} desc limit 1 for update`.execute(transaction);
  const [row] = rows;
  if (!row) throw new Problem(404, 'There is no project of this id or reference.');
  return row;
};

/** @throws Problem 412, with the project as it is now, when it is not any more what somebody changed */
export const refuseWhenChanged = (project: LockedProject, ifMatch: string): void => {
  const etag = tagOf(project);
  if (isTag(ifMatch, etag)) return;
  throw new Problem(412, 'Somebody else changed this project. Look at it as it is now, and change that.', {
    headers: {etag},
    current: detailsOf(project),
    invalidParams: [{name: 'If-Match', code: 'conflict', reason: 'is not the tag of the project as it is now'}],
  });
};

/** Puts the project back, changed. */
export const storeProject = async (
  transaction: Transaction<Tables>,
  before: LockedProject,
  document: WireProject,
  isPublic: boolean,
  {topicsById}: Pick<Town, 'topicsById'>,
  now: Date,
): Promise<LockedProject> => {
  const {id, initiativeId} = before;
  const row = projectRow(document, topicsById, {isPublic, initiativeId});
  const stored = await transaction
    .updateTable('project')
    .set({...row, changedAt: now})
    .where('id', '=', id)
    // As it is read from now on: the database has an order of its own for what is in a document, and a tag depends on it.
    .returning('document')
    .executeTakeFirstOrThrow();
  if (isPublic && !before.isPublic) await learnWords(transaction, [document], topicsById);
  // Only what the contract allows was put in.
  return {...before, document: stored.document as WireProject, isPublic};
};
