import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {expect} from 'chai';
import {folderForTests} from './support/folder.js';
import {sendRaw} from './support/raw.js';
import {serverForTests} from './support/server.js';

const dist = folderForTests();

const write = (path: string, text: string): void => {
  mkdirSync(join(dist, path, '..'), {recursive: true});
  writeFileSync(join(dist, path), text);
};

const script = (version: string): string =>
  `console.log('${version}'); ${'// a long comment, again and again\n'.repeat(100)}`;

before(() => {
  for (const version of ['1.2.0', '1.10.0', '2.0.0-beta.1', '2.0.0'])
    write(`embed/${version}/verbind.js`, script(version));
  write('embed/1.10.0/chunks/part-Ab12.js', 'export {};');
  write('embed/1.10.0/verbind.js.map', '{}');
  write('embed/versions.json', '{"latest": "2.0.0"}');
  write('embed/.secret', 'secret');
  write('secret.txt', 'secret');
  write('sample-town/topics.json', '[]');
});

describe('The widgets', () => {
  const server = serverForTests({dist});
  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`${server().origin}/verbind/${path}`, init);

  for (const [path, type] of [
    ['1.10.0/verbind.js', 'text/javascript; charset=utf-8'],
    ['1.10.0/verbind.js.map', 'application/json'],
    ['versions.json', 'application/json'],
    ['sample-town/topics.json', 'application/json'],
  ] as const)
    it(`are for pages of every origin: ${path}`, async () => {
      const {status, headers} = await ask(path);
      expect(status).to.equal(200);
      expect(headers.get('content-type')).to.equal(type);
      expect(headers.get('access-control-allow-origin')).to.equal('*');
      expect(headers.get('cross-origin-resource-policy')).to.equal('cross-origin');
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      expect(headers.get('set-cookie')).to.equal(null);
    });

  it('of a version never change, so a browser may keep them for ever', async () => {
    for (const path of ['1.2.0/verbind.js', '1.10.0/chunks/part-Ab12.js', '2.0.0/verbind.js'])
      expect((await ask(path)).headers.get('cache-control'), path).to.equal('public, max-age=31536000, immutable');
  });

  it('of a first number are the newest of their kind, for a short while', async () => {
    const response = await ask('1/verbind.js');
    expect(response.headers.get('cache-control')).to.equal('public, max-age=300');
    expect(await response.text()).to.equal(script('1.10.0'));
    expect(await (await ask('2/verbind.js')).text()).to.equal(script('2.0.0'));
  });

  it('change for who asks again when their file has changed', async () => {
    write('embed/versions.json', '{"latest": "1.10.0"}');
    expect(await (await ask('versions.json')).json()).to.deep.equal({latest: '1.10.0'});
    write('embed/versions.json', '{"latest": "2.0.0", "more": true}');
    expect(await (await ask('versions.json')).json()).to.deep.equal({latest: '2.0.0', more: true});
  });

  for (const encoding of ['br', 'gzip'])
    it(`travel compressed with ${encoding}`, async () => {
      const packed = await ask('1.2.0/verbind.js', {headers: {'accept-encoding': encoding}});
      expect(packed.headers.get('content-encoding')).to.equal(encoding);
      expect(Number(packed.headers.get('content-length'))).to.be.below(500);
      expect(await packed.text()).to.equal(script('1.2.0'));
    });

  for (const path of [
    '3/verbind.js',
    '1.2/verbind.js',
    '1.2.0/',
    '1.2.0/nothing.js',
    '.secret',
    '1.2.0/..%2f.secret',
    '',
    'constructor/x',
  ])
    it(`are not there under ${path || 'no name'}, and a page may know`, async () => {
      const {status, headers} = await ask(path);
      expect(status).to.equal(404);
      expect(headers.get('access-control-allow-origin')).to.equal('*');
    });

  for (const path of [
    '../secret.txt',
    '../../etc/passwd',
    '%2e%2e/secret.txt',
    '1.2.0/../../secret.txt',
    '1.2.0/..%2f..%2fsecret.txt',
    '1.2.0/..%5c..%5csecret.txt',
    '1.2.0/%00verbind.js',
    '1.2.0/%ff',
    'sample-town/..%2f..%2fsecret.txt',
  ])
    it(`do not lead out of their folder: ${path}`, async () => {
      const {status, text} = await sendRaw(
        server().origin,
        `GET /verbind/${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      );
      expect(status).to.be.oneOf([400, 404]);
      expect(text).to.not.contain('secret\n').and.not.contain('root:');
    });
});
