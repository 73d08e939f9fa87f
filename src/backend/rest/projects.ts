import {parseConfiguration} from '../../contract/generated/configuration-parser.js';
import type {ProjectRegister, ProjectWatcher, ReadOptions} from '../ports.js';
import {feedHref, mapQuery} from './project-hrefs.js';
import {noAnswer, request} from './request.js';

/** Watches as soon as the code for it is there. */
const watch = (url: string, watcher: ProjectWatcher): (() => void) => {
  const stopping = new AbortController();
  import('./event-stream.js').then(
    ({watchStream}) => watchStream(url, watcher, stopping.signal),
    (error: unknown) => {
      if (!stopping.signal.aborted) watcher.failed?.(noAnswer(url, error));
    },
  );
  return () => stopping.abort();
};

/**
 * How things stand, over HTTP, where the backend says that it tells; what each part needs comes when it is used.
 * @param base up to and including `/v1`
 * @throws BackendError when the configuration can't be read
 */
export const restProjects = async (base: string, options?: ReadOptions): Promise<ProjectRegister | undefined> => {
  const document = await request(`${base}/configuration`, options);
  const {capabilities} = parseConfiguration(document, 'configuration', () => undefined) ?? {};
  if (!capabilities?.projects) return undefined;

  const part = async <Part>(load: () => Promise<Part>): Promise<Part> => {
    try {
      return await load();
    } catch (cause) {
      throw noAnswer(base, cause);
    }
  };
  const list = async () => part(() => import('./project-list.js'));
  const sending = async () => part(() => import('./project-sending.js'));
  let reading: Promise<Pick<ProjectRegister, 'byId' | 'updates'>> | undefined;
  const details = (): NonNullable<typeof reading> =>
    (reading ??= part(() => import('./project-details.js')).then(
      ({restProjectDetails}) => restProjectDetails(base),
      (error: unknown) => {
        // The next who asks tries again.
        reading = undefined;
        throw error;
      },
    ));

  return {
    list: async (criteria, how) => (await list()).listProjects(base, criteria, how),
    onMap: async (criteria, how) => (await list()).projectsOnMap(base, criteria, how),
    byId: async (id, how) => (await details()).byId(id, how),
    updates: async (id, page, how) => (await details()).updates(id, page, how),
    askForHelp: async (id, message, key, how) =>
      (await sending()).sendMessage(base, {id, to: 'help-requests', key}, message, how),
    join: async (id, message, key, how) => (await sending()).sendMessage(base, {id, to: 'joins', key}, message, how),
    feedHref: scope => feedHref(base, scope, 'feed.atom'),
    calendarHref: scope => feedHref(base, scope, 'calendar.ics'),
    geoJsonHref: criteria => `${base}/projects/map.geojson?${mapQuery(criteria)}`,
    ...(capabilities.liveUpdates && {
      watch: (id, watcher) => watch(`${base}/projects/${encodeURIComponent(id)}/events`, watcher),
    }),
    ...(capabilities.subscriptions && {
      subscribe: async (subscription, how) => (await sending()).subscribe(base, subscription, how),
      confirm: async (token, how) => (await sending()).sendToken(base, '_confirm', token, how),
      cancel: async (token, how) => (await sending()).sendToken(base, '_cancel', token, how),
    }),
  };
};
