import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {ProjectEvent} from '../projects/project-events.js';

/** Who missed more than this asks for the whole again anyhow. */
const most = 50;

/** The last event of a project; 0 where nothing ever happened. */
export const lastEventId = async (db: Kysely<Tables>, projectId: string): Promise<number> => {
  const row = await db
    .selectFrom('projectEvent')
    .select('id')
    .where('projectId', '=', projectId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return Number(row?.id ?? 0);
};

/** What happened to a project after an event, in its order; of very much only the last of it. */
export const eventsAfter = async (
  db: Kysely<Tables>,
  projectId: string,
  after: number,
): Promise<readonly ProjectEvent[]> => {
  const rows = await db
    .selectFrom('projectEvent')
    .select(['id', 'at'])
    .where('projectId', '=', projectId)
    .where('id', '>', String(after))
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({id, at}) => ({id: Number(id), projectId, at: at.toISOString()})).reverse();
};
