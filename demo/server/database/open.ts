import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import {pg_trgm} from '@electric-sql/pglite/contrib/pg_trgm';
import {Kysely, PostgresDialect, type PostgresPool} from 'kysely';
import pg from 'pg';
import {listenPostgres} from './listen-postgres.js';
import {migrate} from './migrate.js';
import {pgliteAsPool} from './pglite-pool.js';
import {lockFolder} from './pid-lock.js';
import type {Tables} from './tables.js';
import {isUnavailable} from './unavailable.js';

/** Where the data are: a PostgreSQL server, a folder, or nowhere. */
export interface DatabaseSettings {
  /** `postgres://…`; goes before the folder. */
  readonly url?: string | undefined;
  /** Folder of the embedded database; in memory without. */
  readonly folder?: string | undefined;
}

/** Who listens to a channel of the database. */
export interface Listening {
  heard(payload: string): void;
  /** Something may have been missed meanwhile. */
  restored(): void;
}

/** An open database of either kind: the same SQL goes to both. */
export interface Database {
  readonly kind: 'PGlite' | 'PostgreSQL';
  readonly db: Kysely<Tables>;
  /** Hears what any instance notifies on a channel, until the function that comes back is called. */
  listen(channel: string, listening: Listening): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Connections to a PostgreSQL, and milliseconds that somebody waits for one. */
const [connections, patience] = [8, 3000];

/** What every connection is told. */
const settings = [
  // A short word with two letters swapped is hardly like itself: words are looked at twice from this likeness on.
  ['pg_trgm.similarity_threshold', 0.2],
  // The same for a word within a title.
  ['pg_trgm.word_similarity_threshold', 0.5],
  // The tables are in memory, so going by an index costs no more than reading on.
  ['random_page_cost', 1.1],
  ['jit', 'off'],
] as const;

const over = async (kind: Database['kind'], pool: PostgresPool, listen: Database['listen']): Promise<Database> => {
  const db = new Kysely<Tables>({dialect: new PostgresDialect({pool})});
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {kind, db, listen, close: () => db.destroy()};
};

const openPostgres = async (url: string): Promise<Database> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience,
    // With the greeting, not by queries after it: a connection that broke between the two was never given back to the pool.
    options: settings.map(([name, value]) => `-c ${name}=${String(value)}`).join(' '),
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  // One that breaks while somebody has it fails their query; the pool stops listening to it meanwhile.
  pool.on('connect', client => client.on('error', () => undefined));
  try {
    return await over('PostgreSQL', pool, (channel, listening) => listenPostgres(url, channel, listening));
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    throw new Error('PostgreSQL does not answer at the address of DATABASE_URL.', {cause: error});
  }
};

const openFolder = async (folder: string | undefined): Promise<Database> => {
  const release = folder ? lockFolder(folder) : (): void => undefined;
  try {
    const pglite = await PGlite.create(folder ? join(folder, 'pglite') : 'memory://', {
      extensions: {pg_trgm},
      relaxedDurability: false,
    });
    await pglite.exec(settings.map(([name, value]) => `set ${name} = ${String(value)};`).join('\n'));
    const database = await over('PGlite', pgliteAsPool(pglite), async (channel, {heard}) => {
      const stop = await pglite.listen(channel, heard);
      return () => stop();
    });
    return {
      ...database,
      close: async () => {
        await database.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
};

/** Opens the database and brings its tables up to date. @throws Error in words when it is not there, or in use */
export const openDatabase = ({url, folder}: DatabaseSettings): Promise<Database> =>
  url ? openPostgres(url) : openFolder(folder);
