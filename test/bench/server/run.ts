import {join} from 'node:path';
import {onBothDatabases} from '../on-both-databases.js';
import {percentile, printTable} from '../table.js';
import {load, type Load} from './load.js';
import {questionsFor} from './questions.js';

const [contactPoints, perSecond, seconds] = [10_000, 200, 15];

/** After a second of the same, so that everything is warm. */
const askAll = async (origin: string): Promise<Load> => {
  const urls = questionsFor(perSecond * (seconds + 1)).map(query => `${origin}/v1/contact-points?${query}`);
  await load(urls.slice(0, perSecond), perSecond);
  return load(urls.slice(perSecond), perSecond);
};

/** Measures searches over ten thousand contact points at two hundred a second, on both databases. */
export const run = async (): Promise<void> => {
  const measured = await onBothDatabases(join(import.meta.dirname, 'serve.ts'), contactPoints, askAll);
  printTable(
    `${contactPoints} contact points, ${perSecond} searches a second for ${seconds} seconds, none from memory`,
    ['database', 'median ms', 'p95 ms', 'p99 ms', 'failed'],
    Object.entries(measured).map(([name, result]: readonly [string, Load | string]) =>
      typeof result === 'string'
        ? [name, result]
        : [name, ...[0.5, 0.95, 0.99].map(part => percentile(result.times, part)), String(result.failed)],
    ),
  );
};
