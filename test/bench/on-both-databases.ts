import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {createInterface} from 'node:readline';
import {testPostgres} from '../support/postgres/postgres.js';

/** What is measured on each kind of database, or in words why it could not be. */
export interface OnBoth<Measured> {
  readonly PGlite: Measured;
  readonly PostgreSQL: Measured | string;
}

/**
 * Measures a server in a process of its own, first over a new PGlite in a folder, then over a new PostgreSQL.
 * @param serve program that takes the folder or address of the database and a size, and says its origin
 */
export const onBothDatabases = async <Measured>(
  serve: string,
  size: number,
  ask: (origin: string) => Promise<Measured>,
): Promise<OnBoth<Measured>> => {
  const measure = async (where: string): Promise<Measured> => {
    const server = spawn(process.execPath, ['--import', 'tsx', serve, where, String(size)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [origin] = (await Promise.race([
        once(createInterface(server.stdout), 'line'),
        once(server, 'exit').then(() => Promise.reject(new Error('The server did not start'))),
      ])) as [string];
      return await ask(origin);
    } finally {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    }
  };
  const inFolder = async (): Promise<Measured> => {
    const folder = mkdtempSync(join(tmpdir(), 'verbind-bench-'));
    try {
      return await measure(folder);
    } finally {
      rmSync(folder, {recursive: true});
    }
  };
  const onPostgres = async (): Promise<Measured | string> => {
    const postgres = await testPostgres();
    if (postgres.at === 'impossible') return postgres.because;
    const database = await postgres.database();
    try {
      return await measure(database.url);
    } finally {
      await database.drop();
      await postgres.stop();
    }
  };
  return {PGlite: await inFolder(), PostgreSQL: await onPostgres()};
};
