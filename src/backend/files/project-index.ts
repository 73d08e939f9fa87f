import type {Area} from '../../model/area.js';
import {metresBetween, type GeoCoordinates} from '../../model/geo-coordinates.js';
import {middleOf} from '../../model/geometry.js';
import type {AreaWithGeometry} from '../../model/place-at.js';
import {isInArea} from '../../model/project/in-area.js';
import {isOpenForParticipation} from '../../model/project/participation.js';
import type {Project} from '../../model/project/project.js';
import type {Topic} from '../../model/topic.js';
import type {BoundingBox, ProjectCriteria, ProjectPage} from '../ports.js';
import {checkPaging} from './paging.js';
import {checkBounds} from './bounds.js';
import {politely, turn} from './slices.js';
import {sortInTurns} from './sort-in-turns.js';
import {WordIndex} from './word-index.js';

/** A project that fits, and what it is put in order by. */
interface Found {
  readonly project: Project;
  readonly score: number;
}

const byTitle = new Intl.Collator('nl').compare;

type Order = (one: Found, other: Found) => number;

/** The greatest first; what has none comes last. */
const latest =
  (key: 'lastUpdateAt' | 'startDate'): Order =>
  ({project: one}, {project: other}) => {
    const [a = '', b = ''] = [one[key], other[key]];
    if (a === b) return 0;
    return a > b ? -1 : 1;
  };

const orders: Readonly<Record<NonNullable<ProjectCriteria['sort']> | 'words', Order>> = {
  lastUpdate: latest('lastUpdateAt'),
  startDate: latest('startDate'),
  title: ({project: one}, {project: other}) => byTitle(one.title, other.title),
  distance: ({project: one}, {project: other}) => (one.distance ?? Infinity) - (other.distance ?? Infinity) || 0,
  words: (one, other) => other.score - one.score,
};

const isWithin = ({west, south, east, north}: BoundingBox, point: GeoCoordinates | undefined): boolean =>
  point !== undefined &&
  point.longitude >= west &&
  point.longitude <= east &&
  point.latitude >= south &&
  point.latitude <= north;

/** Projects in memory: found by what they are, where they are, and by words. The words are read when somebody first types. */
export class ProjectIndex {
  readonly #projects: readonly Project[];
  readonly #topics: ReadonlyMap<string, Topic>;
  readonly #areas: ReadonlyMap<string, Area>;
  readonly #places: readonly AreaWithGeometry[];
  #words: Promise<WordIndex> | undefined;

  constructor(projects: readonly Project[], topics: readonly Topic[], places: readonly AreaWithGeometry[]) {
    this.#projects = projects;
    this.#topics = new Map(topics.map(topic => [topic.id, topic]));
    this.#areas = new Map(places.map(({area}) => [area.code, area]));
    this.#places = places;
  }

  /** @param today `YYYY-MM-DD` in the Netherlands @throws BackendError `invalid` */
  async list({page = 1, pageSize = 20, ...criteria}: ProjectCriteria, today: string): Promise<ProjectPage> {
    checkPaging(page, pageSize);
    const {near, postalCode, q = ''} = criteria;
    const from = near ?? this.#middleOf(postalCode);
    const found = await this.#find(criteria, today, from);
    const usual = q.trim() ? 'words' : from ? 'distance' : 'lastUpdate';
    // Nothing is near to nowhere.
    const {sort = usual} = criteria;
    const first = orders[sort === 'distance' && !from ? 'lastUpdate' : sort];
    const inOrder = await sortInTurns(found, (one, other) => first(one, other) || orders.lastUpdate(one, other));
    const end = page * pageSize;
    return {
      count: inOrder.length,
      projects: inOrder.slice(end - pageSize, end).map(({project}) => project),
      ...(end < inOrder.length && {nextPage: page + 1}),
    };
  }

  /** All that have a place. */
  async onMap(criteria: ProjectCriteria, today: string): Promise<readonly Project[]> {
    const found = await this.#find(criteria, today, undefined);
    return found.map(({project}) => project).filter(({geometry}) => middleOf(geometry) !== undefined);
  }

  async #find(criteria: ProjectCriteria, today: string, from: GeoCoordinates | undefined): Promise<readonly Found[]> {
    const {bbox, q = ''} = criteria;
    if (bbox) checkBounds(bbox);
    const scores = q.trim() ? (await (this.#words ??= this.#readWords())).search(q) : undefined;
    const found: Found[] = [];
    const politeTurn = politely();
    for (const [number, project] of this.#projects.entries()) {
      const score = scores?.[number] ?? 0;
      if ((!scores || score > 0) && this.#fits(project, criteria, today))
        found.push({project: from ? this.#withDistance(project, from) : project, score});
      await politeTurn();
    }
    return found;
  }

  #fits(
    project: Project,
    {statuses, kind, topicId, areaCode, bbox, openForParticipation}: ProjectCriteria,
    today: string,
  ): boolean {
    if (statuses && statuses.length > 0 && (!project.status || !statuses.includes(project.status))) return false;
    if (kind && project.kind !== kind) return false;
    if (topicId && !this.#isAbout(project, topicId)) return false;
    if (areaCode && !isInArea(project, areaCode, this.#areas)) return false;
    if (bbox && !isWithin(bbox, middleOf(project.geometry))) return false;
    return !openForParticipation || isOpenForParticipation(project, today);
  }

  /** A theme has what is about one of its topics too. */
  #isAbout({topicIds}: Project, asked: string): boolean {
    return topicIds.some(id => id === asked || this.#topics.get(id)?.parentId === asked);
  }

  #withDistance(project: Project, from: GeoCoordinates): Project {
    const there = middleOf(project.geometry);
    return there ? {...project, distance: Math.round(metresBetween(from, there))} : project;
  }

  #middleOf(postalCode: string | undefined): GeoCoordinates | undefined {
    if (!postalCode) return undefined;
    const found = this.#places.find(({area}) => area.postalCodes?.includes(postalCode));
    return found?.geometry ? middleOf(found.geometry as Project['geometry']) : undefined;
  }

  async #readWords(): Promise<WordIndex> {
    const words = new WordIndex();
    const politeTurn = politely();
    for (const {title, reference, summary, topicIds, locationLabel, areaServed} of this.#projects) {
      const topics = topicIds.map(id => this.#topics.get(id)).filter(topic => topic !== undefined);
      words.add([
        {text: `${title} ${reference}`, weight: 4},
        {text: topics.map(({name}) => name).join(' '), weight: 3},
        {text: `${locationLabel ?? ''} ${areaServed.map(({name}) => name).join(' ')}`, weight: 3},
        {text: summary ?? '', weight: 2},
        {text: topics.flatMap(({keywords}) => keywords).join(' '), weight: 1},
      ]);
      await politeTurn();
    }
    await words.finish();
    // To read the last words and to search them are two tasks.
    await turn();
    return words;
  }
}
