import {randomUUID} from 'node:crypto';
import type {Kysely} from 'kysely';
import {amsterdam} from '../../../src/model/amsterdam.js';
import {audit} from '../database/audit.js';
import type {Tables} from '../database/tables.js';
import {readContactPoint} from '../directory/read-contact-point.js';
import {addressOfTeam} from '../directory/team.js';
import type {Action, Sent} from '../http/action.js';
import {languageOf} from '../http/language.js';
import {Problem} from '../http/problem.js';
import {answerBefore, once} from '../initiatives/kept-answer.js';
import {joinHintLetter, joinLetter, joinNoticeLetter} from '../mail/letters.js';
import {post, postToTeam} from '../mail/outbox.js';
import {messageIn} from './message-in.js';
import type {WireProject} from './project-row.js';

interface Joined {
  readonly id: string;
  readonly document: WireProject;
  readonly initiativeId: string | null;
}

const publicProject = async (db: Kysely<Tables>, idOrReference: string): Promise<Joined> => {
  const row = await db
    .selectFrom('project')
    .select(['id', 'document', 'initiativeId'])
    .where(({or, eb}) =>
      or([eb('id', '=', idOrReference), eb('reference', 'in', [idOrReference, idOrReference.trim().toUpperCase()])]),
    )
    .where('isPublic', '=', true)
    .orderBy(({eb}) => eb('id', '=', idOrReference), 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new Problem(404, 'There is no public project of this id.');
  // Only what the contract allows was ever stored.
  return {id: row.id, document: row.document as WireProject, initiativeId: row.initiativeId};
};

/** Who sent the initiative behind a project, for as long as that is known. */
const initiatorOf = async (
  db: Kysely<Tables>,
  initiativeId: string | null,
): Promise<{readonly name: string; readonly email: string; readonly language: string} | undefined> => {
  if (!initiativeId) return undefined;
  const row = await db
    .selectFrom('initiative')
    .select(['personal', 'language'])
    .where('id', '=', initiativeId)
    .executeTakeFirst();
  const {submitter} = (row?.personal ?? {}) as {readonly submitter?: {readonly name: string; readonly email: string}};
  return submitter && row && {name: submitter.name, email: submitter.email, language: row.language};
};

const join = async (db: Kysely<Tables>, now: Date, {body, path, key, language, town}: Sent): Promise<void> => {
  const joining = messageIn(body);
  const {id, document, initiativeId} = await publicProject(db, path['id'] ?? '');
  const send = {key, operation: `joinProject ${id}`, content: joining};
  if (await answerBefore(db, send, now)) return;
  const {contactPointIds: [teamId] = [], reference} = document;
  const team = teamId === undefined ? undefined : await readContactPoint(db, teamId);
  await once(db, send, now, async transaction => {
    await transaction
      .insertInto('message')
      .values({id: randomUUID(), projectId: id, receivedAt: now, kind: 'join', personal: JSON.stringify(joining)})
      .execute();
    await post(transaction, joinLetter(joining, document, language, town), reference, now);
    const to = addressOfTeam(team, town, amsterdam(now).date);
    await postToTeam(transaction, {...joinNoticeLetter(joining, document), to}, reference, now);
    const initiator = await initiatorOf(transaction, initiativeId);
    if (initiator)
      await post(
        transaction,
        joinHintLetter(initiator, document, languageOf(initiator.language), town),
        reference,
        now,
      );
    await audit(transaction, now, 'join received', reference);
    return {};
  });
};

/** POST `/projects/{id}/joins`: the team brings people together, and nobody sees another's address. */
export const joinProject = ({db, clock}: {readonly db: Kysely<Tables>; readonly clock: () => Date}): Action => ({
  takes: 'json',
  sends: true,
  run: async sent => {
    await join(db, clock(), sent);
    return {status: 202};
  },
});
