import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import {pg_trgm} from '@electric-sql/pglite/contrib/pg_trgm';
import {CompiledQuery, Kysely, PostgresDialect, type DatabaseConnection, type PostgresPool} from 'kysely';
import pg from 'pg';
import {migrate} from './migrate.js';
import {pgliteAsPool} from './pglite-pool.js';
import {lockFolder} from './pid-lock.js';
import type {Tables} from './tables.js';

/** Where the data are: a PostgreSQL server, a folder, or nowhere. */
export interface DatabaseSettings {
  /** `postgres://…`; goes before the folder. */
  readonly url?: string | undefined;
  /** Folder of the embedded database; in memory without. */
  readonly folder?: string | undefined;
}

/** An open database of either kind: the same SQL goes to both. */
export interface Database {
  readonly kind: 'PGlite' | 'PostgreSQL';
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

/**
 * Settings of every connection: two words are looked at twice from this likeness on, because a short word with two letters swapped is
 * hardly like itself; and the tables are in memory, so that going by an index costs no more than reading on.
 */
const settings = 'set pg_trgm.similarity_threshold = 0.2; set random_page_cost = 1.1; set jit = off';

const prepare = async (connection: DatabaseConnection): Promise<void> => {
  for (const setting of settings.split('; ')) await connection.executeQuery(CompiledQuery.raw(setting));
};

const finish = async (kind: Database['kind'], pool: PostgresPool, release: () => void): Promise<Database> => {
  const db = new Kysely<Tables>({dialect: new PostgresDialect({pool, onCreateConnection: prepare})});
  await migrate(db);
  return {
    kind,
    db,
    close: async () => {
      await db.destroy();
      release();
    },
  };
};

/** Opens the database and brings its tables up to date. */
export const openDatabase = async ({url, folder}: DatabaseSettings): Promise<Database> => {
  if (url) {
    const pool = new pg.Pool({connectionString: url, max: 8});
    // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
    pool.on('error', () => undefined);
    // The types of pg and of Kysely's dialect differ in parts that are not used.
    return finish('PostgreSQL', pool, () => undefined);
  }
  const release = folder ? lockFolder(folder) : (): void => undefined;
  const pglite = await PGlite.create(folder ? join(folder, 'pglite') : 'memory://', {
    extensions: {pg_trgm},
    relaxedDurability: false,
  });
  return finish('PGlite', pgliteAsPool(pglite), release);
};
