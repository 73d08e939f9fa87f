import type {Kysely} from 'kysely';
import type {Area} from '../../../src/model/area.js';
import type {Topic} from '../../../src/model/topic.js';
import type {Tables} from '../database/tables.js';
import type {WireArea, WireConfiguration, WireContactPoint, WireTopic} from './wire.js';

/** What changes seldom and is asked often: read once per version of the data. */
export interface Town {
  readonly version: number;
  readonly configuration: WireConfiguration | undefined;
  readonly topics: readonly WireTopic[];
  readonly areas: readonly WireArea[];
  readonly topicsById: ReadonlyMap<string, Topic>;
  readonly areasByCode: ReadonlyMap<string, Area>;
  /** The desks that close every list. */
  readonly fallbacks: readonly WireContactPoint[];
  /** How many contact points there are besides those. */
  readonly size: number;
}

const modelTopic = (topic: WireTopic): Topic => ({
  keywords: [],
  sameAs: [],
  audience: [],
  competentAuthority: {},
  ...topic,
});

const modelArea = ({geometry: _, ...area}: WireArea): Area => area;

const read = async (db: Kysely<Tables>, version: number): Promise<Town> => {
  const documents = async (table: 'configuration' | 'topic' | 'area'): Promise<unknown[]> =>
    (await db.selectFrom(table).select('document').orderBy('position').execute()).map(({document}) => document);
  // Only what the contract allows was ever imported.
  const [configuration] = (await documents('configuration')) as WireConfiguration[];
  const topics = (await documents('topic')) as WireTopic[];
  const areas = (await documents('area')) as WireArea[];
  const fallbacks = await db
    .selectFrom('contactPoint')
    .select('document')
    .where('id', 'not in', db.selectFrom('contactSearch').select('id'))
    .orderBy('position')
    .execute();
  const {size} = await db
    .selectFrom('contactSearch')
    .select(({fn}) => fn.countAll().as('size'))
    .executeTakeFirstOrThrow();
  return {
    version,
    configuration,
    topics,
    areas,
    topicsById: new Map(topics.map(topic => [topic.id, modelTopic(topic)])),
    areasByCode: new Map(areas.map(area => [area.code, modelArea(area)])),
    fallbacks: fallbacks.map(({document}) => document as WireContactPoint),
    // A string from PostgreSQL, a number from PGlite.
    size: Number(size),
  };
};

/** Gives the town as it is in the database now; also when another instance, or an import, changed it. */
export const townReader = (db: Kysely<Tables>): (() => Promise<Town>) => {
  let known: {readonly version: number; readonly town: Promise<Town>} | undefined;
  return async () => {
    const {version} = await db.selectFrom('dataVersion').select('version').executeTakeFirstOrThrow();
    if (known?.version !== version) known = {version, town: read(db, version)};
    const {town} = known;
    // A failure is not kept: the next who asks tries again.
    town.catch(() => {
      known = undefined;
    });
    return town;
  };
};
