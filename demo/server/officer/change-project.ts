import type {Kysely, Transaction} from 'kysely';
import {audit} from '../database/audit.js';
import type {Tables} from '../database/tables.js';
import type {Town} from '../directory/town.js';
import {detailsOf} from '../projects/read-project.js';
import {recordEvent} from '../projects/project-events.js';
import {insertUpdate} from '../projects/insert-update.js';
import type {WireProject} from '../projects/project-row.js';
import {applyChange, checkChange, partOf, type ProjectChange} from './apply-change.js';
import {lockProject, refuseWhenChanged, storeProject} from './locked-project.js';

/** Who changes something, when, and on top of what. */
export interface Deed {
  readonly officer: string;
  readonly now: Date;
  readonly town: Town;
  /** Tag of what was changed. */
  readonly ifMatch: string;
}

const helpersIn = async (db: Kysely<Tables>): Promise<ReadonlySet<string>> =>
  new Set((await db.selectFrom('contactPoint').select('id').execute()).map(({id}) => id));

/** That it goes on, and how, for everybody who was waiting. */
const goesOn = ({reason = '', plan = ''}: ProjectChange): Parameters<typeof insertUpdate>[2] => ({
  kind: 'news',
  title: 'Dit project gaat weer verder',
  body: {format: 'plain', value: `${reason.trim()}\n\n${plan.trim()}`},
});

const change = async (
  transaction: Transaction<Tables>,
  id: string,
  wanted: ProjectChange,
  {officer, now, town, ifMatch}: Deed,
): Promise<WireProject> => {
  const before = await lockProject(transaction, id);
  refuseWhenChanged(before, ifMatch);
  checkChange(before.document, wanted, await helpersIn(transaction));
  const {document, changed} = applyChange(before.document, wanted);
  const isPublic = wanted.isPrivate === undefined ? before.isPublic : !wanted.isPrivate;
  const all = [...changed, ...(isPublic === before.isPublic ? [] : ['isPrivate'])];
  if (all.length === 0) return detailsOf(before);
  const resumes = changed.includes('stalled') && wanted.stalled === null;
  const update = resumes ? await insertUpdate(transaction, before.id, goesOn(wanted), now) : undefined;
  const next = update ? {...document, lastUpdateAt: update.publishedAt} : document;
  const after = await storeProject(transaction, before, next, isPublic, town, now);
  const {reason, plan} = wanted;
  await audit(transaction, now, 'project changed', before.document.reference, {
    by: officer,
    from: partOf(detailsOf(before), all),
    to: {...partOf(detailsOf(after), all), ...(reason && {reason}), ...(plan && {plan})},
  });
  await recordEvent(transaction, {projectId: before.id, changed: all, ...(update && {updateId: update.id})}, now);
  return detailsOf(after);
};

/** Changes a project, all of it or nothing. @returns it as it is now @throws Problem 404, 412 or 400 */
export const changeProject = (
  db: Kysely<Tables>,
  id: string,
  wanted: ProjectChange,
  deed: Deed,
): Promise<WireProject> => db.transaction().execute(transaction => change(transaction, id, wanted, deed));
