import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import {env} from 'node:process';

/** Whether this file can be started. */
export const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these that is installed: names are looked up on the PATH, absolute paths are taken as they are. */
export const findProgram = (...candidates: readonly string[]): string | undefined => {
  const folders = (env['PATH'] ?? '').split(delimiter);
  return candidates
    .flatMap(candidate => (candidate.includes('/') ? [candidate] : folders.map(folder => join(folder, candidate))))
    .find(isProgram);
};
