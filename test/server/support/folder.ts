import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';

/** A folder that is gone after the tests. */
export const folderForTests = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'verbind-server-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
};
