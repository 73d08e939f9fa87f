import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {createInterface} from 'node:readline';
import {testPostgres} from '../../support/postgres/postgres.js';
import {percentile, printTable} from '../table.js';
import {load, type Load} from './load.js';
import {questionsFor} from './questions.js';

const [contactPoints, perSecond, seconds] = [10_000, 200, 15];
const serve = join(import.meta.dirname, 'serve.ts');

/** A server over a database: measured after a second of the same, so that everything is warm. */
const measure = async (where: string): Promise<Load> => {
  const server = spawn(process.execPath, ['--import', 'tsx', serve, where, String(contactPoints)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [origin] = (await Promise.race([
      once(createInterface(server.stdout), 'line'),
      once(server, 'exit').then(() => Promise.reject(new Error('The server did not start'))),
    ])) as [string];
    const urls = questionsFor(perSecond * (seconds + 1)).map(query => `${origin}/v1/contact-points?${query}`);
    await load(urls.slice(0, perSecond), perSecond);
    return await load(urls.slice(perSecond), perSecond);
  } finally {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
  }
};

const overPglite = async (): Promise<Load> => {
  const folder = mkdtempSync(join(tmpdir(), 'verbind-bench-'));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
};

const overPostgres = async (): Promise<Load | string> => {
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

/** Measures searches over ten thousand contact points at two hundred a second, on both databases. */
export const run = async (): Promise<void> => {
  const measured = {PGlite: await overPglite(), PostgreSQL: await overPostgres()};
  printTable(
    `${contactPoints} contact points, ${perSecond} searches a second for ${seconds} seconds, none from memory`,
    ['database', 'median ms', 'p95 ms', 'p99 ms', 'failed'],
    Object.entries(measured).map(([name, result]) =>
      typeof result === 'string'
        ? [name, result]
        : [name, ...[0.5, 0.95, 0.99].map(part => percentile(result.times, part)), String(result.failed)],
    ),
  );
};
