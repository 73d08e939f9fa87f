import {sql, type Kysely} from 'kysely';
import {contract} from '../contract/document.js';
import type {Tables} from '../database/tables.js';
import {findContactPoints, type ContactQuery} from '../directory/find-contact-points.js';
import {readContactPoint} from '../directory/read-contact-point.js';
import type {PlaceSearch} from '../places/place-search.js';
import {listOf, pageOf, type Paging} from './page.js';
import {Problem} from './problem.js';
import type {Question} from './question.js';
import {aboutServer, fleeting, lasting, type Resource} from './resource.js';

/** What this server can do: the rest of the contract answers 404, and says so here. */
const capabilities = {
  contactDirectory: true,
  initiatives: true,
  projects: true,
  liveUpdates: true,
  subscriptions: true,
};

/** Work that is asked of who sends something, as the configuration tells it. */
export interface AskedWork {
  readonly algorithm: string;
  readonly cost: number;
}

/** The clock in whole minutes: within one the answer is the same, and so is its tag. */
const thisMinute = (): string => `${new Date().toISOString().slice(0, 16)}:00Z`;

// The validator has seen to the types of every query.
const pagingOf = ({query}: Question): Paging => query as unknown as Paging;

/** The resources of this server by their operations in the contract. */
export const resources = (
  db: Kysely<Tables>,
  placeSearch: PlaceSearch,
  proofOfWork: AskedWork | undefined,
): Readonly<Record<string, Resource>> => ({
  readContract: aboutServer('short', async () => contract),

  readHealth: aboutServer('none', async () => {
    await sql`select 1`.execute(db);
    return {status: 'pass'};
  }),

  readConfiguration: fleeting(async ({town: {configuration}}) => {
    if (!configuration)
      throw new Problem(503, 'This server has no data yet: import some.', {headers: {'retry-after': '30'}});
    // What this server asks for, whatever the imported configuration says.
    const {proofOfWork: _, ...initiativeForm} = configuration.initiativeForm ?? {};
    return {
      ...configuration,
      initiativeForm: {...initiativeForm, ...(proofOfWork && {proofOfWork})},
      capabilities: {placeSearch: 'backend', ...configuration.capabilities, ...capabilities},
      serverTime: thisMinute(),
    };
  }),

  listTopics: lasting(async asked => pageOf(pagingOf(asked), asked.linkTo, asked.town.topics)),

  listAreas: lasting(async asked => pageOf(pagingOf(asked), asked.linkTo, asked.town.areas)),

  findPlaces: fleeting(async ({query, town, linkTo}) => {
    const places = await placeSearch.find(String(query['q']), town);
    return listOf({page: 1, pageSize: places.length}, linkTo, places.length, places);
  }),

  findPlacesAt: fleeting(async ({query, town, linkTo}) => {
    const place = await placeSearch.nearest({longitude: Number(query['lon']), latitude: Number(query['lat'])}, town);
    return listOf({page: 1, pageSize: 1}, linkTo, place ? 1 : 0, place ? [place] : []);
  }),

  listContactPoints: lasting(async ({query, town, linkTo}) => {
    const contactQuery = query as unknown as ContactQuery;
    const {count, results} = await findContactPoints(db, contactQuery, town);
    return listOf(contactQuery, linkTo, count, results);
  }),

  readContactPoint: lasting(async ({path}) => {
    const contactPoint = await readContactPoint(db, path['id'] ?? '');
    if (!contactPoint) throw new Problem(404, 'There is no contact point of this id.');
    return contactPoint;
  }),
});
