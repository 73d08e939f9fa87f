import type {ProjectDetails} from '../../model/project/details.js';
import type {Project} from '../../model/project/project.js';
import type {ProjectUpdate} from '../../model/project/update.js';
import {amsterdam} from '../../model/amsterdam.js';
import type {AreaWithGeometry} from '../../model/place-at.js';
import type {Topic} from '../../model/topic.js';
import {BackendError} from '../backend-error.js';
import type {DataProblem, ProjectRegister, ReadOptions} from '../ports.js';
import {readProject} from '../rest/wire-project.js';
import {readProjectDetails, readProjectUpdate} from '../rest/wire-project-details.js';
import {heed} from './heed.js';
import {checkPaging} from './paging.js';
import {ProjectIndex} from './project-index.js';
import {politely} from './slices.js';

/** Where projects come from: all of them, and one with what a list has no room for. */
export interface ProjectSource {
  items(options?: ReadOptions): Promise<readonly unknown[]>;
  /** `projects/{id}.json`, for what `projects.json` only has in short; undefined where nobody has more. */
  readonly item?: ((id: string, options?: ReadOptions) => Promise<unknown>) | undefined;
  /** Shows what is private too: to who may see it. */
  readonly withPrivate?: boolean;
  topics(options?: ReadOptions): Promise<readonly Topic[]>;
  places(options?: ReadOptions): Promise<readonly AreaWithGeometry[]>;
}

interface Entry {
  readonly project: Project;
  readonly item: unknown;
}

interface Prepared {
  readonly index: ProjectIndex;
  /** By id, and by reference in capitals. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly problems: readonly DataProblem[];
}

/** Who reads files needs no token: what is private does not belong there, and is not shown. */
const isPrivate = (item: unknown): boolean => (Object(item) as {readonly isPrivate?: unknown}).isPrivate === true;

/** Whether an item of the list says all that there is to say. */
const isWhole = (item: unknown): boolean => Array.isArray((Object(item) as {readonly phases?: unknown}).phases);

const updatesIn = (item: unknown, options: ReadOptions | undefined): readonly ProjectUpdate[] => {
  const {updates} = Object(item) as {readonly updates?: unknown};
  if (!Array.isArray(updates)) return [];
  return updates
    .map((update: unknown, index) =>
      readProjectUpdate(update, `updates[${index}]`, (path, expected) => options?.report?.({path, expected})),
    )
    .filter(update => update !== undefined)
    .sort((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1));
};

/** What was read of a document; the same document gives the same again. */
const known = new WeakMap<object, ProjectDetails>();

/** What can be read without anybody who answers. */
export type ReadRegister = Required<Pick<ProjectRegister, 'list' | 'onMap' | 'byId' | 'updates'>>;

/** A register over documents in the shapes of the contract: to read, and nothing more. */
export const documentsProjects = (source: ProjectSource): ReadRegister => {
  const prepare = async (language: string | undefined): Promise<Prepared> => {
    // Nobody's signal: the work serves all who come later too.
    const options: ReadOptions = language ? {language} : {};
    const [items, topics, places] = await Promise.all([
      source.items(options),
      source.topics(options),
      source.places(options),
    ]);
    const problems: DataProblem[] = [];
    const report = (path: string, expected: string): number => problems.push({path, expected});
    const entries = new Map<string, Entry>();
    const projects: Project[] = [];
    const turn = politely();
    for (const [index, item] of items.entries()) {
      const project =
        !source.withPrivate && isPrivate(item) ? undefined : readProject(item, `projects[${index}]`, report);
      if (project) {
        projects.push(project);
        entries.set(project.reference.toUpperCase(), {project, item}).set(project.id, {project, item});
      }
      await turn();
    }
    return {index: new ProjectIndex(projects, topics, places), entries, problems};
  };

  let prepared: Promise<Prepared> | undefined;
  const ready = async ({language, report}: ReadOptions = {}): Promise<Prepared> => {
    const mine = (prepared ??= prepare(language));
    try {
      const done = await mine;
      for (const problem of done.problems) report?.(problem);
      return done;
    } catch (error) {
      // The next who asks tries again.
      if (prepared === mine) prepared = undefined;
      throw error;
    }
  };

  const wholeItem = async (asked: string, options: ReadOptions | undefined): Promise<unknown> => {
    const {entries} = await ready(options && {...options, report: () => undefined});
    const entry = entries.get(asked) ?? entries.get(asked.trim().toUpperCase());
    if (!entry) throw new BackendError('not-found', `There is no project "${asked}"`);
    return isWhole(entry.item) || !source.item ? entry.item : source.item(entry.project.id, options);
  };

  const today = (): string => amsterdam(new Date()).date;
  return {
    list: (criteria, options) => heed(options, async () => (await ready(options)).index.list(criteria, today())),
    onMap: (criteria, options) => heed(options, async () => (await ready(options)).index.onMap(criteria, today())),
    byId: (id, options) =>
      heed(options, async () => {
        const item = Object(await wholeItem(id, options)) as object;
        const details =
          known.get(item) ??
          readProjectDetails(item, 'project', (path, expected) => options?.report?.({path, expected}));
        if (!details) throw new BackendError('broken', `${id} is not a project`);
        known.set(item, details);
        return details;
      }),
    updates: (id, {page = 1, pageSize = 20}, options) =>
      heed(options, async () => {
        checkPaging(page, pageSize);
        const updates = updatesIn(await wholeItem(id, options), options);
        const end = page * pageSize;
        return {
          count: updates.length,
          updates: updates.slice(end - pageSize, end),
          ...(end < updates.length && {nextPage: page + 1}),
        };
      }),
  };
};
