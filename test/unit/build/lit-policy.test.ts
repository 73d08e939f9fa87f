import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {expect} from 'chai';
// @ts-expect-error -- plain JavaScript, because Rollup reads it
import * as plugins from '../../../.config/rollup/lit-policy.mjs';

interface Plugin {
  transform(code: string, id: string): {readonly code: string} | null;
  buildEnd(this: {error(message: string): never}, error?: Error): void;
}

const {litPolicy} = plugins as {litPolicy(): Plugin};
const id = '/node_modules/lit-html/lit-html.js';

/** The policy that Lit gets on a page where these names may be made into policies, and where HTML may be a string or not. */
const policyOn = (allowed: readonly string[], page: {readonly strings: boolean; readonly made?: object}): unknown => {
  const code = litPolicy().transform('types.createPolicy("lit-html",{createHTML:text=>text})', id)?.code ?? '';
  const template = {
    set innerHTML(_: string) {
      if (!page.strings) throw new TypeError('This document requires TrustedHTML');
    },
  };
  return runInNewContext(`globalThis[Symbol.for('verbind/policy/1')] = made; ${code}`, {
    made: page.made,
    document: {createElement: () => template},
    types: {
      createPolicy: (name: string) => {
        if (!allowed.includes(name)) throw new TypeError(`Policy ${name} disallowed`);
        return name;
      },
    },
  });
};

describe('the Trusted Types policy of the Lit that we ship', () => {
  for (const file of ['lit-html.js', 'development/lit-html.js'])
    it(`is found in ${file}`, () => {
      const path = join('node_modules/lit-html', file);
      expect(litPolicy().transform(readFileSync(path, 'utf8'), path)?.code).to.include('verbind-lit-html');
    });

  it('is the one that the loader made', () => {
    const made = {};
    expect(policyOn([], {strings: false, made})).to.equal(made);
  });

  it('leaves the name lit-html to the Lit of the site', () => {
    expect(policyOn(['lit-html', 'verbind-lit-html'], {strings: false})).to.equal('verbind-lit-html');
  });

  it('has the name lit-html where a site allows no other', () => {
    expect(policyOn(['lit-html'], {strings: false})).to.equal('lit-html');
  });

  it('is none where none is allowed and none is needed', () => {
    expect(policyOn([], {strings: true})).to.equal(undefined);
  });

  it('stops the module before it defines a tag, where none is allowed and one is needed', () => {
    expect(() => policyOn([], {strings: false})).to.throw('trusted-types');
  });

  it('fails the build when Lit makes it elsewhere', () => {
    const plugin = litPolicy();
    plugin.transform('const policy = makePolicy()', id);
    const error = (message: string): never => {
      throw new Error(message);
    };
    expect(() => plugin.buildEnd.call({error})).to.throw('used to');
    expect(() => plugin.buildEnd.call({error}, new Error('another reason'))).to.not.throw();
  });
});
