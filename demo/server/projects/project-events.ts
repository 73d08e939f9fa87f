import {sql, type Transaction} from 'kysely';
import type {Tables} from '../database/tables.js';

/** The channel on which instances tell each other of changes: the payload is a `ProjectEvent` in JSON. */
export const channel = 'verbind_projects';

/** That a project is not any more as it was. */
export interface ProjectEvent {
  /** Later ones of the same project are greater. */
  readonly id: number;
  readonly projectId: string;
  /** UTC. */
  readonly at: string;
}

/** What happened. */
interface Happening {
  readonly projectId: string;
  readonly updateId?: string;
  /** Fields of the project. */
  readonly changed: readonly string[];
}

/** Writes down that a project changed, and tells all instances once that is certain. The project's row must be locked. */
export const recordEvent = async (
  transaction: Transaction<Tables>,
  {projectId, updateId, changed}: Happening,
  at: Date,
): Promise<void> => {
  const {id} = await transaction
    .insertInto('projectEvent')
    .values({projectId, at, updateId: updateId ?? null, changed: [...changed]})
    .returning('id')
    .executeTakeFirstOrThrow();
  const event: ProjectEvent = {id: Number(id), projectId, at: at.toISOString()};
  await sql`select pg_notify(${channel}, ${JSON.stringify(event)})`.execute(transaction);
};
