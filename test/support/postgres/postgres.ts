import {randomUUID} from 'node:crypto';
import process from 'node:process';
import pg from 'pg';
import {startCluster} from './cluster.js';
import {postgresPrograms} from './programs.js';

/** An empty database on a real PostgreSQL. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** What it takes to test against a real PostgreSQL, or why that is impossible here. */
export type TestPostgres =
  | {readonly at: 'ready'; database(): Promise<TestDatabase>; stop(): Promise<void>}
  | {readonly at: 'impossible'; readonly because: string};

const run = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const createDatabase = async (url: string): Promise<TestDatabase> => {
  const name = `verbind_${randomUUID().replaceAll('-', '')}`;
  await run(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {url: own.href, drop: () => run(url, `drop database if exists ${name} with (force)`)};
};

/**
 * A real PostgreSQL: the one of `DATABASE_URL_TEST`, else one of our own, from the programs on this machine or from Debian's package.
 */
export const testPostgres = async (): Promise<TestPostgres> => {
  const given = process.env['DATABASE_URL_TEST'];
  if (given) return {at: 'ready', database: () => createDatabase(given), stop: async () => undefined};
  const programs = postgresPrograms();
  if (!programs)
    return {
      at: 'impossible',
      because: 'PostgreSQL is not here and can not be installed: set DATABASE_URL_TEST to the address of one.',
    };
  const cluster = await startCluster(programs);
  return {at: 'ready', database: () => createDatabase(cluster.url), stop: cluster.stop};
};
