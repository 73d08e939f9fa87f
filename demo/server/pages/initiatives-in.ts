import type {Kysely} from 'kysely';
import {answersOf} from '../../../src/model/initiative/answers-of.js';
import {settingsOf} from '../../../src/model/initiative/settings-of.js';
import type {Submission} from '../../../src/model/initiative/submission.js';
import type {Tables} from '../database/tables.js';
import {readContactPoint} from '../directory/read-contact-point.js';
import type {Town} from '../directory/town.js';
import {overviewOf, type OverviewLine} from '../initiatives/overview.js';

/** A file that came with an initiative. */
export interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly contentSize: number;
  readonly description: string | null;
}

/** An initiative as an official sees it. */
export interface ListedInitiative {
  readonly reference: string;
  readonly title: string;
  readonly receivedAt: Date;
  readonly responseDate: string | null;
  readonly place: string | undefined;
  readonly topic: string | undefined;
  readonly team: string | undefined;
  /** Nobody after the term. */
  readonly submitter: Partial<Submission['submitter']> | undefined;
  readonly overview: readonly OverviewLine[];
  readonly files: readonly ListedFile[];
}

/** So many are on a page. */
export const mostListed = 50;

/** Who is not known any more is left out of what is shown. */
const unknown = {submitter: {}, consents: []};

/** Initiatives, the newest first. @param page from 1 */
export const initiativesIn = async (
  db: Kysely<Tables>,
  town: Town,
  page: number,
): Promise<readonly ListedInitiative[]> => {
  const rows = await db
    .selectFrom('initiative')
    .selectAll()
    .orderBy('receivedAt', 'desc')
    .orderBy('reference', 'desc')
    .limit(mostListed)
    .offset((page - 1) * mostListed)
    .execute();
  const settings = settingsOf(town.configuration ?? {}, () => undefined);
  return Promise.all(
    rows.map(async ({id, reference, receivedAt, expectedResponseDate, contactPointId, submission, personal}) => {
      // Stored in these two parts by who takes initiatives in.
      const whole = {...unknown, ...(submission as object), ...(personal as object | null)} as unknown as Submission;
      const files = await db
        .selectFrom('attachment')
        .select(['id', 'name', 'contentSize', 'description'])
        .where('initiativeId', '=', id)
        .orderBy('uploadedAt')
        .execute();
      const team = contactPointId ? await readContactPoint(db, contactPointId) : undefined;
      return {
        reference,
        title: whole.title,
        receivedAt,
        responseDate: expectedResponseDate,
        place: whole.location?.label,
        topic: whole.topicId && town.topicsById.get(whole.topicId)?.name,
        team: team?.name,
        submitter: personal ? whole.submitter : undefined,
        overview: overviewOf(answersOf(whole), settings, town, 'nl'),
        files,
      };
    }),
  );
};
