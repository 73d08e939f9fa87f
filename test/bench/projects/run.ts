import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {onBothDatabases} from '../on-both-databases.js';
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

/** Measures every way to look for projects among five thousand, on both databases, one question after the other. */
export const run = async (): Promise<void> => {
  const {PGlite: embedded, PostgreSQL: real} = await onBothDatabases(serve, projects, askAll);
  if (typeof real === 'string') console.log(real);
  const cells = (measured: Measured | string, kind: string): readonly (number | string)[] =>
    [0.5, 0.95].map(part => (typeof measured === 'string' ? '-' : percentile(measured.get(kind) ?? [], part)));
  printTable(
    `${projects} projects, ${times} questions of each kind, a page of 20, none from memory`,
    ['question', 'PGlite median ms', 'p95 ms', 'PostgreSQL median ms', 'p95 ms'],
    Object.keys(questions).map(kind => [kind, ...cells(embedded, kind), ...cells(real, kind)]),
  );
};
