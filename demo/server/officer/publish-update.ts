import type {Kysely, Transaction} from 'kysely';
import {isBlank} from '../../../src/model/initiative/answers.js';
import {amsterdam} from '../../../src/model/amsterdam.js';
import {audit} from '../database/audit.js';
import type {Tables} from '../database/tables.js';
import {Problem} from '../http/problem.js';
import {answerBefore, once} from '../initiatives/kept-answer.js';
import {insertUpdate, type UpdateDraft} from '../projects/insert-update.js';
import type {WireUpdate} from '../projects/list-updates.js';
import {recordEvent} from '../projects/project-events.js';
import type {WireProject} from '../projects/project-row.js';
import type {Deed} from './change-project.js';
import {lockProject, storeProject} from './locked-project.js';

const check = ({phases = []}: WireProject, {title, body, phaseId, images = []}: UpdateDraft): void => {
  const invalidParams = [
    ...(isBlank(title) ? [{name: 'title', code: 'required', reason: 'must have something to read'}] : []),
    ...(isBlank(body.value) ? [{name: 'body.value', code: 'required', reason: 'must have something to read'}] : []),
    ...(phaseId !== undefined && !phases.some(({id}) => id === phaseId)
      ? [{name: 'phaseId', code: 'invalid', reason: 'is not the id of a phase of this project'}]
      : []),
    ...images.flatMap(({url}, index) =>
      /^https?:\/\//i.test(url)
        ? []
        : [{name: `images.${index}.url`, code: 'invalid', reason: 'must begin with http:// or https://'}],
    ),
  ];
  if (invalidParams.length > 0) throw new Problem(400, 'This news can not be published.', {invalidParams});
};

const publish = async (
  transaction: Transaction<Tables>,
  id: string,
  draft: UpdateDraft,
  {officer, now, town}: Omit<Deed, 'ifMatch'>,
): Promise<WireUpdate> => {
  const before = await lockProject(transaction, id);
  check(before.document, draft);
  const update = await insertUpdate(transaction, before.id, draft, now);
  const {nextUpdateExpectedDate = '', ...rest} = before.document;
  // The news that was promised is here; a promise for later stays.
  const isStillToCome = nextUpdateExpectedDate > amsterdam(now).date;
  const document = {...rest, lastUpdateAt: update.publishedAt, ...(isStillToCome && {nextUpdateExpectedDate})};
  await storeProject(transaction, before, document, before.isPublic, town, now);
  await audit(transaction, now, 'news published', before.document.reference, {by: officer, to: update});
  await recordEvent(transaction, {projectId: before.id, updateId: update.id, changed: []}, now);
  return update;
};

/** Publishes news of a project, once for a key. @throws Problem 404, 400 or 409 */
export const publishUpdate = async (
  db: Kysely<Tables>,
  id: string,
  draft: UpdateDraft,
  key: string,
  deed: Omit<Deed, 'ifMatch'>,
): Promise<object> => {
  const send = {key, operation: `publishUpdate ${id} ${deed.officer}`, content: draft};
  return (
    (await answerBefore(db, send, deed.now)) ??
    (await once(db, send, deed.now, transaction => publish(transaction, id, draft, deed)))
  );
};
