import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import process from 'node:process';
import {pipeline} from 'node:stream/promises';
import {countFileVariable, type Count} from './count.js';
import type {Command} from './stage.js';

const ownTools = join(process.cwd(), 'node_modules', '.bin');

const isCount = (value: unknown): value is Count =>
  typeof value === 'object' &&
  value !== null &&
  'passed' in value &&
  'failed' in value &&
  Number.isInteger(value.passed) &&
  Number.isInteger(value.failed);

/** What the tests counted; a run that ended badly without a failed test counts as one that failed. */
const readCount = async (file: string, ended: boolean): Promise<Count> => {
  const value: unknown = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  if (!isCount(value)) return {passed: 0, failed: 1};
  return ended || value.failed ? value : {...value, failed: 1};
};

/** Runs a command with its output appended to `log`, or shown at once where there is none; tells how its tests went. */
export const runCommand = async ({words, counts, variables}: Command, log: string | undefined): Promise<Count> => {
  const [program = '', ...values] = words;
  const folder = await mkdtemp(join(tmpdir(), 'verbind-count-'));
  const countFile = join(folder, 'count.json');
  const child = spawn(program, values, {
    stdio: log ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: {
      ...process.env,
      ...variables,
      PATH: `${ownTools}${delimiter}${process.env['PATH'] ?? ''}`,
      [countFileVariable]: countFile,
    },
  });
  const ending = once(child, 'exit').then(
    ([code]) => code === 0,
    () => false,
  );
  if (log && child.stdout && child.stderr) {
    await Promise.all(
      [child.stdout, child.stderr].map(output => pipeline(output, createWriteStream(log, {flags: 'a'}))),
    );
  }
  const ended = await ending;
  const count = counts ? await readCount(countFile, ended) : {passed: Number(ended), failed: Number(!ended)};
  await rm(folder, {recursive: true});
  return count;
};
