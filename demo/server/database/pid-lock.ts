import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * Keeps two processes out of one folder: the embedded database would let both in, and lose what one of them writes.
 * @returns what to call at the end
 * @throws Error when another process that still runs has the folder
 */
export const lockFolder = (folder: string): (() => void) => {
  mkdirSync(folder, {recursive: true});
  const file = join(folder, 'verbind.pid');
  const write = (): void => writeFileSync(file, String(process.pid), {flag: 'wx'});
  try {
    write();
  } catch {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid > 0 && pid !== process.pid && isRunning(pid))
      throw new Error(
        `The database in ${folder} is in use by process ${pid}. Stop that one first, or set DATA_DIR to another folder.`,
      );
    // Left behind by a process that was killed.
    rmSync(file);
    write();
  }
  return () => rmSync(file, {force: true});
};
