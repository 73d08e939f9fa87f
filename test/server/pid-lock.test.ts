import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {lockFolder} from '../../demo/server/database/pid-lock.js';
import {folderForTests} from './support/folder.js';

/** No process can have it: more than the largest there is. */
const nobody = String(2 ** 31 - 1);

const fileIn = (folder: string): string => join(folder, 'verbind.pid');

describe('A folder that a process has', () => {
  it('says which process that is, and is free again afterwards', () => {
    const folder = join(folderForTests(), 'deep', 'inside');
    const release = lockFolder(folder);
    expect(readFileSync(fileIn(folder), 'utf8')).to.equal(String(process.pid));
    release();
    expect(existsSync(fileIn(folder))).to.equal(false);
    lockFolder(folder)();
  });

  it('is refused to the same process too', () => {
    const folder = folderForTests();
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).to.throw(`in use by process ${process.pid}`);
    release();
  });

  it('is refused while another process lives, with what to do', () => {
    const folder = folderForTests();
    writeFileSync(fileIn(folder), String(process.ppid));
    expect(() => lockFolder(folder)).to.throw(/in use by process \d+\. Stop that one first, or set DATA_DIR/);
    expect(readFileSync(fileIn(folder), 'utf8')).to.equal(String(process.ppid));
  });

  for (const [what, text] of [
    ['that is gone', nobody],
    ['that had our number before us', String(process.pid)],
    ['that was killed before it wrote its number', ''],
    ['that wrote something else', 'hello'],
  ] as const)
    it(`is taken over from one ${what}`, () => {
      const folder = folderForTests();
      writeFileSync(fileIn(folder), text);
      const release = lockFolder(folder);
      expect(readdirSync(folder)).to.deep.equal(['verbind.pid']);
      expect(readFileSync(fileIn(folder), 'utf8')).to.equal(String(process.pid));
      release();
    });
});
