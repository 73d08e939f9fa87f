import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {runCommand} from './command.js';
import {add, type Count} from './count.js';
import type {Stage} from './stage.js';

const cores = Math.min(2, availableParallelism());

/** How a stage went; without a time when it was not run, because a stage that it needs has failed. */
export interface Outcome {
  readonly name: string;
  readonly count: Count;
  readonly seconds?: number;
}

const none: Count = {passed: 0, failed: 0};

const runStage = async ({name, commands}: Stage, show: (text: string) => void): Promise<Outcome> => {
  const start = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'verbind-stage-'));
  const log = join(folder, name);
  await writeFile(log, '');
  let count = none;
  for (const command of commands) count = add(count, await runCommand(command, log));
  const seconds = Math.round((performance.now() - start) / 1000);
  show(`\n== ${name} ==\n${(await readFile(log, 'utf8')).trim()}`);
  await rm(folder, {recursive: true});
  return {name, count, seconds};
};

/**
 * Runs stages side by side as far as the cores go, in order as far as they need each other; the output of each is shown in one
 * piece when it ends. A stage that fails stops only those that need it.
 */
export const runStages = async (
  stages: readonly Stage[],
  show: (text: string) => void = console.log,
): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  const waiting = [...stages];
  const running = new Map<Stage, Promise<void>>();
  const ended = ({name}: Stage): boolean => outcomes.some(outcome => outcome.name === name);
  const named = (names: readonly string[]): readonly Stage[] => stages.filter(({name}) => names.includes(name));
  const broken = ({needs}: Stage): boolean =>
    outcomes.some(({name, count, seconds}) => needs.includes(name) && (count.failed > 0 || seconds === undefined));

  const start = (next: Stage): void => {
    waiting.splice(waiting.indexOf(next), 1);
    if (broken(next)) {
      show(`\n== ${next.name} ==\nNot run: ${next.needs.join(' or ')} failed.`);
      outcomes.push({name: next.name, count: {passed: 0, failed: 1}});
      return;
    }
    running.set(
      next,
      runStage(next, show).then(outcome => {
        running.delete(next);
        outcomes.push(outcome);
      }),
    );
  };

  while (waiting.length || running.size) {
    const busy = [...running.keys()].reduce((sum, stage) => sum + stage.cores, 0);
    const next = waiting.find(
      stage => named(stage.needs).every(ended) && (broken(stage) || busy + Math.min(stage.cores, cores) <= cores),
    );
    if (next) start(next);
    else await Promise.race(running.values());
  }
  return stages.flatMap(({name}) => outcomes.filter(outcome => outcome.name === name));
};
