import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {startChild} from './support/child.js';
import {folderForTests} from './support/folder.js';

const serve = fileURLToPath(new URL('support/serve.ts', import.meta.url));

describe('The process of a server', () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    it(`ends by itself after ${signal}, and leaves its data for the next`, async () => {
      const folder = folderForTests();
      for (let time = 0; time < 2; time++) {
        const child = startChild(serve, [folder]);
        const origin = await child.line('serving ');
        // A connection that stays open, as browsers keep theirs.
        expect((await fetch(`${origin}/v1/contact-points`)).status).to.equal(200);
        child.process.kill(signal);
        expect(await child.gone()).to.deep.include({code: 0, signal: null});
        expect(existsSync(join(folder, 'verbind.pid'))).to.equal(false);
      }
    });

  it('ends too when it is told so before it serves', async () => {
    const folder = folderForTests();
    const child = startChild(serve, [folder]);
    await child.line('starting');
    child.process.kill('SIGTERM');
    expect((await child.gone()).code).to.equal(0);
    expect(existsSync(join(folder, 'verbind.pid'))).to.equal(false);
  });
});
