import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import process, {execPath} from 'node:process';
import {createInterface} from 'node:readline';

/** Another process that runs a file of ours. */
export interface Child {
  readonly process: ChildProcess;
  /** Waits for the line that begins so, and gives the rest of it. */
  line(start: string): Promise<string>;
  /** Waits until it is gone: its exit code, or the signal that ended it, and all that it said. */
  gone(): Promise<{readonly code: number | null; readonly signal: string | null; readonly output: string}>;
}

/** Starts a TypeScript file in a process of its own. */
export const startChild = (
  file: string,
  words: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Child => {
  const child = spawn(execPath, ['--import', 'tsx', file, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...variables},
  });
  const end = once(child, 'close') as Promise<[number | null, string | null]>;
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  for (const output of [child.stdout, child.stderr])
    createInterface(output).on('line', line => {
      lines.push(line);
      for (const look of waiting) look();
    });
  return {
    process: child,
    line: start =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = lines.find(line => line.startsWith(start));
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found.slice(start.length));
        };
        waiting.add(look);
        look();
        void end.then(() => reject(new Error(`It ended without saying "${start}":\n${lines.join('\n')}`)));
      }),
    gone: async () => {
      const [code, signal] = await end;
      return {code, signal, output: lines.join('\n')};
    },
  };
};
