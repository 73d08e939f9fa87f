import type {Kysely} from 'kysely';
import type {Area} from '../../../src/model/area.js';
import type {Topic} from '../../../src/model/topic.js';
import type {Tables} from '../database/tables.js';
import type {WireArea, WireConfiguration, WireTopic} from './wire.js';

/** What changes seldom and is asked often: read once per version of the data. */
export interface Town {
  readonly version: number;
  readonly configuration: WireConfiguration | undefined;
  readonly topics: readonly WireTopic[];
  readonly areas: readonly WireArea[];
  readonly topicsById: ReadonlyMap<string, Topic>;
  readonly areasByCode: ReadonlyMap<string, Area>;
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
  return {
    version,
    configuration,
    topics,
    areas,
    topicsById: new Map(topics.map(topic => [topic.id, modelTopic(topic)])),
    areasByCode: new Map(areas.map(area => [area.code, modelArea(area)])),
  };
};

/** Gives the town as it is in the database now; also when another instance, or an import, changed it. */
export const townReader = (db: Kysely<Tables>): (() => Promise<Town>) => {
  let known: Promise<Town> | undefined;
  return async () => {
    const {version} = await db.selectFrom('dataVersion').select('version').executeTakeFirstOrThrow();
    if ((await known)?.version !== version) known = read(db, version);
    return known ?? read(db, version);
  };
};
