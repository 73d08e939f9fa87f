import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
// @ts-expect-error -- plain JavaScript, because Rollup reads it
import * as plugins from '../../../.config/rollup/private-properties.mjs';

interface Plugin {
  buildStart(this: {error(message: string): never}): void;
  transform(code: string): {readonly code: string} | null;
}

const {privateProperties} = plugins as {privateProperties(folder: string): Plugin};
const error = (message: string): never => {
  throw new Error(message);
};

describe('the CSS properties that only we read', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'properties-'));
    mkdirSync(join(folder, 'theme'));
    writeFileSync(join(folder, 'theme', 'tokens.js'), '--_verbind-space: 1em; --_verbind-space-block: 2em;');
    writeFileSync(join(folder, 'form.js'), 'gap: var(--_verbind-space)');
  });
  after(() => rmSync(folder, {recursive: true}));

  const started = (): Plugin => {
    const plugin = privateProperties(folder);
    plugin.buildStart.call({error});
    return plugin;
  };

  it('have the same short name in every file, and in every build', () => {
    const [first, second] = [started(), started()];
    expect(first.transform('a{--_verbind-space:1em}')?.code).to.equal('a{--_0:1em}');
    expect(first.transform('b{gap:var(--_verbind-space)}')?.code).to.equal('b{gap:var(--_0)}');
    expect(second.transform('c{gap:var(--_verbind-space)}')?.code).to.equal('c{gap:var(--_0)}');
  });

  it('are not mixed up when one name begins with another', () => {
    expect(started().transform('--_verbind-space-block')?.code).to.equal('--_1');
  });

  it('leave the names that a page may set as they are', () => {
    expect(started().transform('var(--verbind-space)')).to.equal(null);
  });

  it('stop the build when there are none', () => {
    const nothing = privateProperties(join(folder, 'theme', '..', 'empty'));
    mkdirSync(join(folder, 'empty'));
    expect(() => nothing.buildStart.call({error})).to.throw('no styles');
  });
});
