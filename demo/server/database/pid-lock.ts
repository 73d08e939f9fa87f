import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import process from 'node:process';

/** Folders that this process has itself: its own number in a file may also be left by another that had the same. */
const own = new Set<string>();

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of another user, and alive.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const exists = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Writes the file when it is not there yet; gives what is in it when it is. */
const claim = (file: string): string | undefined => {
  try {
    writeFileSync(file, String(process.pid), {flag: 'wx'});
    return undefined;
  } catch (error) {
    if (!exists(error)) throw error;
    return readFileSync(file, 'utf8');
  }
};

/** Puts away the file of a process that was killed, unless another was faster and has put its own there. */
const putAway = (file: string, stale: string): void => {
  const aside = `${file}.${process.pid}`;
  renameSync(file, aside);
  if (readFileSync(aside, 'utf8') === stale) rmSync(aside);
  else renameSync(aside, file);
};

const inUse = (folder: string, file: string, by: string): Error =>
  new Error(
    `The database in ${folder} is in use by process ${by}. Stop that one first, or set DATA_DIR to another folder. ` +
      `If ${by} is another program, remove ${file}.`,
  );

/**
 * Keeps two processes out of one folder: the embedded database would let both in, and lose what one of them writes. The file of a
 * process that was killed is taken over.
 * @returns what to call at the end
 * @throws Error in words when another process that still runs has the folder
 */
export const lockFolder = (folder: string): (() => void) => {
  mkdirSync(folder, {recursive: true});
  const file = resolve(join(folder, 'verbind.pid'));
  if (own.has(file)) throw inUse(folder, file, String(process.pid));
  for (let other = claim(file); other !== undefined; other = claim(file)) {
    const pid = Number(other);
    if (pid > 0 && pid !== process.pid && isRunning(pid)) throw inUse(folder, file, other);
    putAway(file, other);
  }
  own.add(file);
  return () => {
    own.delete(file);
    rmSync(file, {force: true});
  };
};
