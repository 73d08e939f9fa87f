import {Migrator, type Kysely} from 'kysely';
import {migrations} from './migrations.js';
import type {Tables} from './tables.js';

/** Brings the tables up to date; Kysely's own lock keeps two instances that start together apart. */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  const {error} = await new Migrator({
    db,
    provider: {getMigrations: () => Promise.resolve(migrations)},
  }).migrateToLatest();
  if (error)
    throw error instanceof Error ? error : new Error('The tables could not be brought up to date', {cause: error});
};
