import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {openDatabase} from '../../demo/server/database/open.js';
import {findContactPoints} from '../../demo/server/directory/find-contact-points.js';
import {townReader} from '../../demo/server/directory/town.js';
import {startChild} from './support/child.js';
import {folderForTests} from './support/folder.js';

const importer = fileURLToPath(new URL('support/import-and-wait.ts', import.meta.url));

/** How many contact points are in the folder, as a visitor would find them and as they are stored. */
const countIn = async (folder: string): Promise<readonly [found: number, stored: number]> => {
  const {db, close} = await openDatabase({folder});
  try {
    const {count} = await findContactPoints(db, {page: 1, pageSize: 10}, await townReader(db)());
    const {stored} = await db
      .selectFrom('contactPoint')
      .select(({fn}) => fn.countAll().as('stored'))
      .executeTakeFirstOrThrow();
    return [count, Number(stored)];
  } finally {
    await close();
  }
};

describe('Data in a folder', () => {
  it('are all there after the process that imported them was killed', async () => {
    const folder = folderForTests();
    const child = startChild(importer, [folder, '120']);
    await child.line('imported ');
    child.process.kill('SIGKILL');
    expect((await child.gone()).signal).to.equal('SIGKILL');
    expect(await countIn(folder)).to.deep.equal([120, 120]);
  });

  it('are the old ones, whole, when the process was killed in the middle of an import', async () => {
    const folder = folderForTests();
    const child = startChild(importer, [folder, '90', '4000']);
    await child.line('imported ');
    child.process.kill('SIGKILL');
    await child.gone();
    expect(await countIn(folder)).to.deep.equal([90, 90]);
  });

  it('can not be opened by a second process, which is told why', async () => {
    const folder = folderForTests();
    const child = startChild(importer, [folder, '20']);
    await child.line('imported ');
    const error = await openDatabase({folder}).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.an('error').with.property('message').that.contains(`in use by process ${child.process.pid}`);
    child.process.kill('SIGKILL');
    await child.gone();
    expect(await countIn(folder)).to.deep.equal([20, 20]);
  });
});
