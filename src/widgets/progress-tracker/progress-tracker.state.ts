import type {BackendErrorKind} from '../../backend/backend-error.js';
import type {UpdatePage} from '../../backend/ports.js';
import type {ProjectDetails} from '../../model/project/details.js';
import type {ProjectUpdate} from '../../model/project/update.js';

/** What is known of a project, and since when. */
export interface Known {
  readonly project: ProjectDetails;
  /** The latest first, as far as they were asked for. */
  readonly updates: readonly ProjectUpdate[];
  /** Where the older ones are; undefined when all are here. */
  readonly older?: UpdatesAsked;
  readonly receivedAt: Date;
  /** What is not as it was when somebody began to look: ids of updates and phases, and names of parts. */
  readonly changed: ReadonlySet<string>;
}

/** A page of updates. */
export interface UpdatesAsked {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

/** What the tracker knows of the project that was asked for. What was known last stays in sight while it is asked for again. */
export type Tracking =
  | {readonly at: 'unasked'}
  | {readonly at: 'asking'; readonly last?: Known}
  | {readonly at: 'shown'; readonly last: Known}
  | {readonly at: 'failed'; readonly kind: BackendErrorKind; readonly last?: Known};

/** What was known last; undefined before anything was. */
export const lastOf = (tracking: Tracking): Known | undefined =>
  tracking.at === 'unasked' ? undefined : tracking.last;

/** How many updates are shown at first, and with every "more". */
export const firstUpdates: UpdatesAsked = {page: 1, pageSize: 10};

const olderThan = ({page, pageSize}: UpdatesAsked, {nextPage}: UpdatePage): Pick<Known, 'older'> =>
  nextPage !== undefined && nextPage > page ? {older: {page: nextPage, pageSize}} : {};

/** Known for the first time. */
export const known = (project: ProjectDetails, page: UpdatePage, receivedAt: Date): Known => ({
  project,
  updates: page.updates,
  ...olderThan(firstUpdates, page),
  receivedAt,
  changed: new Set(),
});

/** With older updates; one that moved between two pages is there once. */
export const withOlder = ({older: _, ...before}: Known, asked: UpdatesAsked, page: UpdatePage): Known => {
  const ids = new Set(before.updates.map(({id}) => id));
  return {
    ...before,
    updates: [...before.updates, ...page.updates.filter(({id}) => !ids.has(id))],
    ...olderThan(asked, page),
  };
};

/** The parts that can change, in the order in which they are told. */
const parts = ['status', 'waitingFor', 'actionRequired', 'stalled', 'outcome', 'nextUpdateExpectedDate'] as const;

/** Whether two things that came as JSON say the same. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const changedItems = <Item extends {readonly id: string}>(
  before: readonly Item[],
  after: readonly Item[],
): string[] => {
  const byId = new Map(before.map(item => [item.id, item]));
  return after.filter(item => !isSame(item, byId.get(item.id))).map(({id}) => id);
};

/**
 * As it is now, with the older updates that were shown before: what somebody reads stays where it is. An update that was taken back
 * goes when it belongs among the ones that were asked for again.
 */
export const refreshed = (before: Known, project: ProjectDetails, page: UpdatePage, receivedAt: Date): Known => {
  const ids = new Set(page.updates.map(({id}) => id));
  const oldest = page.updates.at(-1)?.publishedAt ?? '';
  const isAll = page.nextPage === undefined;
  const older = before.updates.filter(({id, publishedAt}) => !isAll && !ids.has(id) && publishedAt <= oldest);
  const changed = new Set([
    ...before.changed,
    ...parts.filter(part => !isSame(before.project[part], project[part])),
    ...changedItems(before.project.phases, project.phases),
    ...changedItems(before.updates, page.updates),
  ]);
  return {
    project,
    updates: [...page.updates, ...older],
    ...(before.older && !isAll && {older: before.older}),
    receivedAt,
    changed,
  };
};

/** What is new in an answer, by the names of `changed`; nothing when somebody sees all of it already. */
export const newsIn = (before: Known, after: Known): readonly string[] => [
  ...parts.filter(part => !isSame(before.project[part], after.project[part])),
  ...changedItems(before.project.phases, after.project.phases),
  ...changedItems(before.updates, after.updates.slice(0, firstUpdates.pageSize)),
];
