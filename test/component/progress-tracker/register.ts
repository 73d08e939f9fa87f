import {BackendError} from '../../../src/backend/backend-error.js';
import {demoBackend} from '../../../src/backend/demo/demo-backend.js';
import type {Backend, ProjectRegister, ProjectWatcher} from '../../../src/backend/ports.js';
import type {ProjectDetails} from '../../../src/model/project/details.js';
import type {ProjectUpdate} from '../../../src/model/project/update.js';

/** News of a day in November 2026; `u3` is of the third. */
export const updateOf = (day: number, more: Partial<ProjectUpdate> = {}): ProjectUpdate => ({
  id: `u${day}`,
  publishedAt: `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`,
  kind: 'news',
  title: `Nieuws van ${day} november`,
  body: {format: 'plain', value: 'Er is iets gebeurd.'},
  images: [],
  ...more,
});

/** What a test can do to the register behind a tracker. */
export interface TestRegister extends Pick<ProjectRegister, 'byId' | 'updates'> {
  project: ProjectDetails;
  /** The latest first. */
  news: readonly ProjectUpdate[];
  /** The next reads fail so. */
  failure: BackendError | undefined;
  /** Tokens by which a private project was asked for. */
  readonly tokens: (string | undefined)[];
  /** How often the project was asked for. */
  asked: number;
  /** Who is told of changes; undefined while nobody is. */
  watcher: ProjectWatcher | undefined;
}

/** A register with one project. */
export const registerWith = (
  project: ProjectDetails,
  news: readonly ProjectUpdate[] = [],
  token?: string,
): TestRegister => {
  const register: TestRegister = {
    project,
    news,
    failure: undefined,
    tokens: [],
    asked: 0,
    watcher: undefined,
    byId: async (id, options) => {
      register.asked += 1;
      register.tokens.push(options?.progressToken);
      if (register.failure) throw register.failure;
      const {reference} = register.project;
      const isKnown = [register.project.id, reference.toLowerCase()].includes(id.toLowerCase());
      if (!isKnown || (token && options?.progressToken !== token))
        throw new BackendError('not-found', 'No such project');
      return register.project;
    },
    updates: async (_, {page = 1, pageSize = 20}) => {
      if (register.failure) throw register.failure;
      const end = page * pageSize;
      return {
        count: register.news.length,
        updates: register.news.slice(end - pageSize, end),
        ...(end < register.news.length && {nextPage: page + 1}),
      };
    },
  };
  return register;
};

/** The time by the clock of the backend: a Tuesday in November, ten in the morning in the Netherlands. */
const serverTime = '2026-11-24T09:00:00Z';

/** The sample town with this register. @param more what the register can do besides */
export const townWith = (register: TestRegister, more: Partial<ProjectRegister> = {}): Backend => {
  const town = demoBackend();
  const whole: ProjectRegister = {
    list: async () => ({count: 1, projects: [register.project]}),
    byId: register.byId,
    updates: register.updates,
    ...more,
  };
  return {
    ...town,
    configuration: async options => ({...(await town.configuration(options)), serverTime}),
    projects: async () => whole,
  };
};

/** Who tells the tracker of changes as they happen. */
export const watching = (register: TestRegister): Pick<ProjectRegister, 'watch'> => ({
  watch: (_, watcher) => {
    register.watcher = watcher;
    return () => {
      register.watcher = undefined;
    };
  },
});
