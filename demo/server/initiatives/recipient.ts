import type {Kysely} from 'kysely';
import type {Submission} from '../../../src/model/initiative/submission.js';
import type {Tables} from '../database/tables.js';
import {findContactPoints} from '../directory/find-contact-points.js';
import type {Town} from '../directory/town.js';
import type {WireContactPoint} from '../directory/wire.js';

/** Who an initiative goes to: the one whom the contact finder shows first for its topic, its place and its sender. */
export const recipientOf = async (
  db: Kysely<Tables>,
  {topicId, location, submitter}: Submission,
  town: Town,
): Promise<WireContactPoint | undefined> => {
  const {results} = await findContactPoints(
    db,
    {
      ...(topicId && {topicId}),
      ...(location?.areaCode && {areaCode: location.areaCode}),
      // Neighbours who do something together are residents to the municipality.
      audience: submitter.audience === 'group' ? 'resident' : submitter.audience,
      page: 1,
      pageSize: 1,
    },
    town,
  );
  return results[0];
};
