import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {createInterface} from 'node:readline';
import {testPostgres} from '../../support/postgres/postgres.js';
import {percentile, printTable} from '../table.js';
import {questions, questionsOf} from './questions.js';

const [projects, times, warm] = [5000, 100, 10];
const serve = join(import.meta.dirname, 'serve.ts');

/** Milliseconds of each answer by the kind of question, one asked after the other. */
type Measured = ReadonlyMap<string, readonly number[]>;

const ask = async (url: string): Promise<number> => {
  const start = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
  return performance.now() - start;
};

const askAll = async (origin: string): Promise<Measured> => {
  const measured = new Map<string, readonly number[]>();
  for (const kind of Object.keys(questions)) {
    const all: number[] = [];
    for (const query of questionsOf(kind, times + warm)) all.push(await ask(`${origin}/v1/projects?${query}`));
    measured.set(kind, all.slice(warm));
  }
  return measured;
};

const measure = async (where: string): Promise<Measured> => {
  const server = spawn(process.execPath, ['--import', 'tsx', serve, where, String(projects)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [origin] = (await Promise.race([
      once(createInterface(server.stdout), 'line'),
      once(server, 'exit').then(() => Promise.reject(new Error('The server did not start'))),
    ])) as [string];
    return await askAll(origin);
  } finally {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
  }
};

const overPglite = async (): Promise<Measured> => {
  const folder = mkdtempSync(join(tmpdir(), 'verbind-bench-'));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
};

const overPostgres = async (): Promise<Measured | undefined> => {
  const postgres = await testPostgres();
  if (postgres.at === 'impossible') {
    console.log(postgres.because);
    return undefined;
  }
  const database = await postgres.database();
  try {
    return await measure(database.url);
  } finally {
    await database.drop();
    await postgres.stop();
  }
};

/** Measures every way to look for projects among five thousand, on both databases, one question after the other. */
export const run = async (): Promise<void> => {
  const [embedded, real] = [await overPglite(), await overPostgres()];
  const cells = (measured: Measured | undefined, kind: string): readonly (number | string)[] =>
    [0.5, 0.95].map(part => (measured ? percentile(measured.get(kind) ?? [], part) : '-'));
  printTable(
    `${projects} projects, ${times} questions of each kind, a page of 20, none from memory`,
    ['question', 'PGlite median ms', 'p95 ms', 'PostgreSQL median ms', 'p95 ms'],
    Object.keys(questions).map(kind => [kind, ...cells(embedded, kind), ...cells(real, kind)]),
  );
};
