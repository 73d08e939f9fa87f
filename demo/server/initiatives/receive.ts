import {createHash, randomBytes, randomUUID} from 'node:crypto';
import type {Transaction} from 'kysely';
import {amsterdam} from '../../../src/model/amsterdam.js';
import {answersOf} from '../../../src/model/initiative/answers-of.js';
import type {InitiativeSettings} from '../../../src/model/initiative/settings.js';
import {claimAttachments} from '../attachments/claim.js';
import {audit} from '../database/audit.js';
import type {Tables} from '../database/tables.js';
import {addressOfTeam} from '../directory/team.js';
import type {Town} from '../directory/town.js';
import type {WireContactPoint} from '../directory/wire.js';
import type {Language} from '../http/language.js';
import {noticeLetter, receiptLetter, type Received} from '../mail/letters.js';
import {post, postToTeam} from '../mail/outbox.js';
import {projectRow} from '../projects/project-row.js';
import {nextSteps} from './next-steps.js';
import {overviewOf} from './overview.js';
import {projectOf} from './project-of.js';
import {nextReference} from './reference.js';
import {responseDate} from './response-date.js';
import type {Accepted} from './submission-in.js';

/** What goes with an initiative that is taken in. */
export interface Circumstances {
  readonly settings: InitiativeSettings;
  readonly town: Town;
  readonly team: WireContactPoint | undefined;
  readonly language: Language;
  readonly now: Date;
  /** Address of the page where it can be followed, with `{reference}` in it. */
  readonly trackerUrl: string | undefined;
}

/** What says who, or may name others, apart from what it is about. */
const parts = ({submission, summary, preferredChannel}: Accepted): readonly [about: object, personal: object] => {
  const {submitter, participation, answers, consents, formToken: _, attachmentIds: __, ...about} = submission;
  return [
    {...about, ...(summary && {summary})},
    {submitter: {...submitter, ...(preferredChannel && {preferredChannel})}, participation, answers, consents},
  ];
};

/** Behind the `#`, where no server and no log sees it. */
const followUrl = (template: string | undefined, reference: string, token: string): string | undefined =>
  template && `${template.replaceAll('{reference}', encodeURIComponent(reference))}#verbind-token=${token}`;

/** Takes an initiative in: all of it in one transaction. @returns the receipt @throws Problem 400 for attachments that are gone */
export const receive = async (
  transaction: Transaction<Tables>,
  accepted: Accepted,
  {settings, town, team, language, now, trackerUrl}: Circumstances,
): Promise<object> => {
  const {submission, attachmentIds} = accepted;
  const {municipality, holidays = []} = town.configuration ?? {};
  const today = amsterdam(now).date;
  const [id, progressToken] = [randomUUID(), randomBytes(24).toString('base64url')];
  const reference = await nextReference(transaction, municipality?.name ?? '', Number(today.slice(0, 4)));
  const promised = team?.responseTime && responseDate(now, team.responseTime.promisedDays, holidays);
  const [about, personal] = parts(accepted);
  await transaction
    .insertInto('initiative')
    .values({
      id,
      reference,
      receivedAt: now,
      language,
      contactPointId: team?.id ?? null,
      expectedResponseDate: promised ?? null,
      progressTokenHash: createHash('sha256').update(progressToken).digest('hex'),
      submission: JSON.stringify(about),
      personal: JSON.stringify(personal),
    })
    .execute();
  const descriptions = submission.attachmentDescriptions ?? {};
  const files = await claimAttachments(transaction, attachmentIds, id, descriptions, now);
  const project = projectOf(accepted, {id: randomUUID(), reference, contactPointId: team?.id}, town, now);
  const row = projectRow(project, town.topicsById, {isPublic: false, initiativeId: id});
  await transaction.insertInto('project').values(row).execute();

  const route = settings.routes.find(each => each.id === submission.route);
  const {title, submitter} = submission;
  const received: Received = {
    reference,
    title,
    name: submitter.name,
    email: submitter.email,
    team: team?.name,
    responseDate: promised,
    nextSteps: nextSteps(language, route, promised),
    overview: overviewOf(answersOf(submission), settings, town, language),
    files,
    follow: followUrl(trackerUrl, reference, progressToken),
  };
  await post(transaction, receiptLetter(received, language, town), reference, now);
  const inDutch = {...received, overview: overviewOf(answersOf(submission), settings, town, 'nl')};
  await postToTeam(transaction, {...noticeLetter(inDutch), to: addressOfTeam(team, town, today)}, reference, now);
  await audit(transaction, now, 'initiative received', reference);
  return {
    id,
    reference,
    receivedAt: now.toISOString(),
    progressToken,
    nextSteps: received.nextSteps,
    ...(team && {contactPoint: team}),
    ...(promised && {expectedResponseDate: promised}),
  };
};
