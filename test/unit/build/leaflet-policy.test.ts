import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';
// @ts-expect-error -- plain JavaScript, because Rollup reads it
import * as plugins from '../../../.config/rollup/leaflet-policy.mjs';

interface Plugin {
  transform(this: {error(message: string): never}, code: string, id: string): {readonly code: string} | null;
}

const {leafletPolicy} = plugins as {leafletPolicy(): Plugin};
const error = (message: string): never => {
  throw new Error(message);
};
const transform = (code: string, id: string): string | undefined =>
  leafletPolicy().transform.call({error}, code, id)?.code;

const file = 'node_modules/leaflet/src/core/Browser.js';

describe('the Leaflet that we ship', () => {
  it('looks for SVG without HTML of a string, on the same line', () => {
    const before = readFileSync(file, 'utf8');
    const after = transform(before, `/${file}`) ?? '';
    expect(after).to.not.include("innerHTML = '<svg/>'");
    expect(after.split('\n')).to.have.length(before.split('\n').length);
  });

  it('is left as it is elsewhere', () => {
    expect(transform("div.innerHTML = '<svg/>';", '/src/core/Browser.js')).to.equal(undefined);
  });

  it('fails the build when it looks elsewhere', () => {
    expect(() => transform('const look = 1', `/${file}`)).to.throw('used to');
  });
});
