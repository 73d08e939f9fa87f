import {Agent, get} from 'node:http';
import {performance} from 'node:perf_hooks';
import {setTimeout as sleep} from 'node:timers/promises';

/** What a load did. */
export interface Load {
  /** Milliseconds from the moment a request was due to the last byte of its answer, of each. */
  readonly times: readonly number[];
  /** Answers that were not a 200. */
  readonly failed: number;
}

const ask = (url: string, agent: Agent): Promise<boolean> =>
  new Promise((resolve, reject) => {
    get(url, {agent}, response => {
      response.resume();
      response.on('end', () => resolve(response.statusCode === 200));
    }).on('error', reject);
  });

/**
 * Asks at a steady pace, whether the answers come or not: visitors do not wait for each other. A request that leaves late because
 * this process was busy counts from when it was due.
 */
export const load = async (urls: readonly string[], perSecond: number): Promise<Load> => {
  const agent = new Agent({keepAlive: true});
  const times: number[] = [];
  let failed = 0;
  const start = performance.now();
  const send = async (url: string, due: number): Promise<void> => {
    const good = await ask(url, agent);
    times.push(performance.now() - due);
    if (!good) failed++;
  };
  const answers: Promise<void>[] = [];
  for (const [index, url] of urls.entries()) {
    const due = start + (index * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    answers.push(send(url, due));
  }
  await Promise.all(answers);
  agent.destroy();
  return {times, failed};
};
