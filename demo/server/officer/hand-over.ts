import type {Kysely} from 'kysely';
import type {components} from '../../../src/contract/generated/types.js';
import {amsterdam} from '../../../src/model/amsterdam.js';
import {isBlank} from '../../../src/model/initiative/answers.js';
import {audit} from '../database/audit.js';
import type {Tables} from '../database/tables.js';
import {readContactPoint} from '../directory/read-contact-point.js';
import {addressOfTeam} from '../directory/team.js';
import {Problem} from '../http/problem.js';
import {postToTeam} from '../mail/outbox.js';
import {recordEvent} from '../projects/project-events.js';
import {handoverLetter} from './handover-letter.js';
import type {Deed} from './change-project.js';
import {lockProject, refuseWhenChanged, storeProject} from './locked-project.js';

type Handover = components['schemas']['Handover'];

/** Gives a project to another team, who gets a letter with the note. @throws Problem 404, 412 or 400 */
export const handOver = (
  db: Kysely<Tables>,
  id: string,
  {contactPointId, note}: Handover,
  {officer, now, town, ifMatch}: Deed,
): Promise<void> =>
  db.transaction().execute(async transaction => {
    const before = await lockProject(transaction, id);
    refuseWhenChanged(before, ifMatch);
    const team = await readContactPoint(transaction, contactPointId);
    if (!team)
      throw new Problem(400, 'There is no such team.', {
        invalidParams: [{name: 'contactPointId', code: 'invalid', reason: 'is not the id of a contact point'}],
      });
    if (isBlank(note))
      throw new Problem(400, 'Say what the other has to know.', {
        invalidParams: [{name: 'note', code: 'required', reason: 'must have something to read'}],
      });
    const {contactPointIds = [], reference} = before.document;
    // The first one is responsible; others stay with it.
    const others = contactPointIds.slice(1).filter(each => each !== contactPointId);
    const document = {...before.document, contactPointIds: [contactPointId, ...others]};
    await storeProject(transaction, before, document, before.isPublic, town, now);
    await audit(transaction, now, 'project handed over', reference, {
      by: officer,
      from: {contactPointIds},
      to: {contactPointIds: document.contactPointIds, note},
    });
    const to = addressOfTeam(team, town, amsterdam(now).date);
    await postToTeam(transaction, {...handoverLetter(before.document, note, officer), to}, reference, now);
    await recordEvent(transaction, {projectId: before.id, changed: ['contactPointIds']}, now);
  });
