import {randomUUID} from 'node:crypto';
import type {Kysely} from 'kysely';
import {amsterdam} from '../../../src/model/amsterdam.js';
import {audit} from '../database/audit.js';
import type {Tables} from '../database/tables.js';
import {readContactPoint} from '../directory/read-contact-point.js';
import {addressOfTeam} from '../directory/team.js';
import type {WireContactPoint} from '../directory/wire.js';
import type {Action, Sent} from '../http/action.js';
import {answerBefore, once} from '../initiatives/kept-answer.js';
import {helpLetter, helpNoticeLetter} from '../mail/help-letters.js';
import {post, postToTeam} from '../mail/outbox.js';
import type {OfficerDesk} from '../officer/officers.js';
import {messageIn} from './message-in.js';
import type {WireProject} from './project-row.js';
import {readProject} from './read-project.js';

/** Who keeps the overview of an area, and can get something moving that is stuck. */
const escalation = 'area manager';

/** Who helps when something is stuck: the one whom the project names, else who keeps the overview, else who deals with it. */
const helperOf = async (
  db: Kysely<Tables>,
  {stalled, contactPointIds = []}: WireProject,
): Promise<WireContactPoint | undefined> => {
  const read = async (id: string): Promise<WireContactPoint | undefined> => readContactPoint(db, id);
  const named = stalled?.helpContactPointId ? await read(stalled.helpContactPointId) : undefined;
  if (named) return named;
  const teams = (await Promise.all(contactPointIds.map(read))).filter(team => team !== undefined);
  return teams.find(({contactType}) => contactType === escalation) ?? teams[0];
};

interface Desk {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  readonly officers: Pick<OfficerDesk, 'nameOf'>;
}

const askForHelp = async ({db, clock, officers}: Desk, sent: Sent): Promise<void> => {
  const {body, path, key, header, language, town, request} = sent;
  const asking = messageIn(body);
  const now = clock();
  const {id, document} = await readProject(db, path['id'] ?? '', {
    token: header['Progress-Token'],
    isOfficer: officers.nameOf(request.headers) !== undefined,
  });
  const send = {key, operation: `askForHelp ${id}`, content: asking};
  if (await answerBefore(db, send, now)) return;
  const helper = await helperOf(db, document);
  await once(db, send, now, async transaction => {
    await transaction
      .insertInto('message')
      .values({id: randomUUID(), projectId: id, receivedAt: now, kind: 'help', personal: JSON.stringify(asking)})
      .execute();
    await post(transaction, helpLetter(asking, document, helper?.name, language, town), document.reference, now);
    const to = addressOfTeam(helper, town, amsterdam(now).date);
    await postToTeam(transaction, {...helpNoticeLetter(asking, document), to}, document.reference, now);
    await audit(transaction, now, 'help asked', document.reference);
    return {};
  });
};

/** POST `/projects/{id}/help-requests`: "het zit vast" reaches a person, and who asks hears whom. */
export const askForHelpWith = (desk: Desk): Action => ({
  takes: 'json',
  sends: true,
  run: async sent => {
    await askForHelp(desk, sent);
    return {status: 202};
  },
});
