import type {Area} from '../../model/area.js';
import type {ContactPoint} from '../../model/contact-point.js';
import {placeAt, type AreaWithGeometry} from '../../model/place-at.js';
import {placesInAreas} from '../../model/places-in-areas.js';
import type {Topic} from '../../model/topic.js';
import {BackendError} from '../backend-error.js';
import type {Backend, DataProblem, PlaceFinder, ProjectRegister, ReadOptions} from '../ports.js';
import {readContactPoint} from '../rest/wire-contact-point.js';
import {readArea, readTopic} from '../rest/wire-lists.js';
import {itemsOf, readConfiguration} from '../rest/wire.js';
import {ContactIndex, inOrderOfName} from './contact-index.js';
import {heed} from './heed.js';
import {politely} from './slices.js';

/** A file by its name without `.json`: a list gives its items, the configuration is one document. */
export interface Documents {
  configuration(options?: ReadOptions): Promise<unknown>;
  items(name: 'topics' | 'areas' | 'contact-points', options?: ReadOptions): Promise<readonly unknown[]>;
  /** `projects.json`; left out where there is no register. */
  readonly projects?: (options?: ReadOptions) => Promise<readonly unknown[]>;
  /** `projects/{id}.json`, for what `projects.json` only has in short: without its phases. */
  readonly project?: (id: string, options?: ReadOptions) => Promise<unknown>;
}

/** What was read of the contact points, once. */
interface Prepared {
  readonly index: ContactIndex;
  readonly problems: readonly DataProblem[];
}

/** A backend that leaves nothing out. */
export type WholeBackend = Required<Backend> & {readonly places: Required<PlaceFinder>};

/** As many as a backend may give. */
const mostPlaces = 10;

const reportTo =
  ({report}: ReadOptions = {}) =>
  (path: string, expected: string): void =>
    report?.({path, expected});

/** The areas that say where they are. Its problems are told when the areas themselves are read. */
export const areasWithGeometry = (items: readonly unknown[]): readonly AreaWithGeometry[] =>
  items.flatMap((item, index) => {
    const area = readArea(item, `areas[${index}]`, () => undefined);
    return area ? [{area, geometry: (item as {readonly geometry?: unknown}).geometry}] : [];
  });

/** A backend over documents in the shapes of the contract: matched, searched and put in order on this side. */
export const documentsBackend = (documents: Documents): WholeBackend => {
  const topics = async (options?: ReadOptions): Promise<readonly Topic[]> =>
    itemsOf(await documents.items('topics', options), 'topics', readTopic, reportTo(options));
  const areas = async (options?: ReadOptions): Promise<readonly Area[]> =>
    itemsOf(await documents.items('areas', options), 'areas', readArea, reportTo(options));

  const prepare = async (language: string | undefined): Promise<Prepared> => {
    // Nobody's signal: the work serves all who come later too.
    const options: ReadOptions = language ? {language} : {};
    const [items, topicList, areaList] = await Promise.all([
      documents.items('contact-points', options),
      topics(options),
      areas(options),
    ]);
    const problems: DataProblem[] = [];
    const report = (path: string, expected: string): number => problems.push({path, expected});
    const turn = politely();
    const contactPoints: ContactPoint[] = [];
    for (const [index, item] of items.entries()) {
      const contactPoint = readContactPoint(item, `contact-points[${index}]`, report);
      if (contactPoint) contactPoints.push(contactPoint);
      await turn();
    }
    return {index: new ContactIndex(await inOrderOfName(contactPoints), topicList, areaList), problems};
  };

  let prepared: Promise<Prepared> | undefined;
  const index = async ({language, report}: ReadOptions = {}): Promise<ContactIndex> => {
    const mine = (prepared ??= prepare(language));
    try {
      const {index: ready, problems} = await mine;
      for (const problem of problems) report?.(problem);
      return ready;
    } catch (error) {
      // The next who asks tries again.
      if (prepared === mine) prepared = undefined;
      throw error;
    }
  };

  let register: Promise<ProjectRegister> | undefined;
  const openRegister = async (items: NonNullable<Documents['projects']>): Promise<ProjectRegister> => {
    const {documentsProjects} = await import('./project-documents.js');
    const places = async (options?: ReadOptions): Promise<readonly AreaWithGeometry[]> =>
      areasWithGeometry(await documents.items('areas', options));
    return documentsProjects({items, item: documents.project, topics, places});
  };

  return {
    projects: async () => {
      if (!documents.projects) return undefined;
      try {
        // One register: who asks again does not read everything again.
        return await (register ??= openRegister(documents.projects));
      } catch (error) {
        register = undefined;
        throw error;
      }
    },
    configuration: options =>
      heed(options, async () => readConfiguration(await documents.configuration(options), reportTo(options))),
    contacts: {
      instant: true,
      topics: options => heed(options, () => topics(options)),
      areas: options => heed(options, () => areas(options)),
      find: (criteria, options) => heed(options, async () => (await index(options)).find(criteria)),
      byId: (id, options) =>
        heed(options, async () => {
          const found = (await index(options)).byId(id);
          if (!found) throw new BackendError('not-found', `There is no contact point "${id}"`);
          return found;
        }),
    },
    places: {
      find: (query, options) =>
        heed(options, async () => placesInAreas(query, await areas(options)).slice(0, mostPlaces)),
      nearest: (point, options) =>
        heed(options, async () => placeAt(point, areasWithGeometry(await documents.items('areas', options)))),
    },
    initiatives: async () => {
      const {readInitiatives} = await import('../rest/initiative-settings.js');
      // Nothing can be sent to files: the form becomes an e-mail.
      return {
        settings: options =>
          heed(options, async () => readInitiatives(await documents.configuration(options), reportTo(options))),
      };
    },
  };
};
