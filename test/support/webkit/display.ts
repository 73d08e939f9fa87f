import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import type {Readable} from 'node:stream';

/** A screen that nobody looks at. */
export interface Display {
  /** For the environment variable DISPLAY. */
  readonly name: string;
  readonly process: ChildProcess;
}

/** The middle of the screen. The pointer rests there, and without a window manager what is under the pointer has the focus. */
export const middle = {x: 800, y: 700};

/** Starts a screen; X chooses a free number and tells it on the fourth stream. */
export const openDisplay = async (): Promise<Display> => {
  const screen = `${2 * middle.x}x${2 * middle.y}x24`;
  const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(process, 'exit').then(() => {
    throw new Error('Xvfb ended before it had a screen.');
  });
  const [number] = (await Promise.race([once(process.stdio[3] as Readable, 'data'), ended])) as [Buffer];
  // From here on its end is expected.
  ended.catch(() => undefined);
  return {name: `:${number.toString().trim()}`, process};
};
