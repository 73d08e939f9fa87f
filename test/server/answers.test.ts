import {describe, it} from 'node:test';
import {expect} from 'chai';
import {contract} from '../../demo/server/contract/document.js';
import {listAt} from './support/lists.js';
import {problemIn} from './support/problem.js';
import {serverForTests} from './support/server.js';

const resources = [
  '/places/_reverse?lat=52.57&lon=5.235',
  '/configuration',
  '/topics?pageSize=3',
  '/areas',
  '/places?q=1999CA',
  '/contact-points?q=boom',
  '/contact-points/klantcontactcentrum',
];

describe('Whoever reads from the server', () => {
  const server = serverForTests();
  const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server().origin}/v1${path}`, init);

  for (const path of [...resources, '/openapi.json', '/health'])
    it(`gets JSON of the version of the contract from ${path}`, async () => {
      const response = await ask(path);
      expect(response.status).to.equal(200);
      expect(response.headers.get('content-type')).to.equal('application/json');
      expect(response.headers.get('api-version')).to.equal(contract.info.version);
      expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
      expect(response.headers.get('content-security-policy')).to.contain("default-src 'none'");
      expect(await response.json()).to.be.an('object');
    });

  for (const path of resources)
    it(`is told in what language ${path} is, and that it may differ`, async () => {
      const {headers} = await ask(path, {headers: {'accept-language': 'fy, nl;q=0.5'}});
      expect(headers.get('content-language')).to.equal('nl');
      expect(headers.get('vary')).to.contain('Accept-Language');
    });

  for (const path of resources)
    it(`does not get ${path} again that it has already`, async () => {
      const etag = (await ask(path)).headers.get('etag') ?? '';
      for (const known of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
        const again = await ask(path, {headers: {'if-none-match': known}});
        expect(again.status, known).to.equal(304);
        expect(again.headers.get('etag')).to.equal(etag);
        expect(again.headers.get('api-version')).to.equal(contract.info.version);
        expect(await again.text()).to.equal('');
      }
      expect((await ask(path, {headers: {'if-none-match': '"other"'}})).status).to.equal(200);
    });

  it('gets the headers alone when that is all it asks for', async () => {
    const [head, get] = await Promise.all([ask('/topics', {method: 'HEAD'}), ask('/topics')]);
    expect(head.status).to.equal(200);
    expect(head.headers.get('etag')).to.equal(get.headers.get('etag'));
    expect(await head.text()).to.equal('');
  });

  for (const encoding of ['br', 'gzip'])
    it(`gets less over the line with ${encoding}, and the same in the end`, async () => {
      const [plain, packed] = await Promise.all([
        ask('/topics?pageSize=100', {headers: {'accept-encoding': 'identity'}}),
        ask('/topics?pageSize=100', {headers: {'accept-encoding': encoding}}),
      ]);
      expect(packed.headers.get('content-encoding')).to.equal(encoding);
      expect(packed.headers.get('vary')).to.contain('Accept-Encoding');
      expect(plain.headers.get('content-encoding')).to.equal(null);
      const [length, packedLength] = [plain, packed].map(({headers}) => Number(headers.get('content-length')));
      expect(packedLength).to.be.above(0);
      expect(packedLength).to.be.below((length ?? 0) / 3);
      expect(await packed.text()).to.equal(await plain.text());
    });

  it('reads the clock of the server, so that a wrong one of its own does no harm', async () => {
    const {serverTime} = (await (await ask('/configuration')).json()) as {readonly serverTime: string};
    expect(Math.abs(Date.parse(serverTime) - Date.now())).to.be.below(2 * 60_000);
  });

  it('is told what the server can not do, whatever the imported configuration says', async () => {
    const {capabilities} = (await (await ask('/configuration')).json()) as {readonly capabilities: object};
    expect(capabilities).to.deep.equal({
      contactDirectory: true,
      initiatives: true,
      projects: true,
      liveUpdates: true,
      subscriptions: true,
      placeSearch: 'backend',
    });
  });

  it('finds nothing where the contract describes what this server can not do', async () => {
    // Nobody has a token for officials here.
    const others = Object.keys(contract.paths).filter(path => path.startsWith('/officer/'));
    expect(others).to.include('/officer/projects');
    for (const path of others)
      for (const method of ['GET', 'POST']) {
        const response = await ask(path.replaceAll(/\{\w+\}/g, 'x'), {method});
        expect(response.status, path).to.equal(404);
        await problemIn(response);
      }
  });

  it('can read the contract that it publishes', async () => {
    const published = (await (await ask('/openapi.json')).json()) as typeof contract;
    expect(published).to.deep.equal(contract);
  });

  it('walks through a list by the links in it, forth and back', async () => {
    const first = await listAt(`${server().origin}/v1/contact-points?pageSize=5&audience=business&q=bedrijf`);
    const second = await listAt(first.next ?? '');
    expect(second.previous).to.equal(
      `${server().origin}/v1/contact-points?audience=business&page=1&pageSize=5&q=bedrijf`,
    );
    expect(await listAt(second.previous ?? '')).to.deep.equal(first);
    const ids = [first, second].flatMap(({results}) => results.map(({id}) => id));
    expect(new Set(ids).size).to.equal(ids.length);
    expect(first.previous).to.equal(null);
  });

  it('never keeps the answer whether the server works', async () => {
    expect((await ask('/health')).headers.get('cache-control')).to.equal('no-store');
  });
});

describe('Whoever reads from a server behind a proxy', () => {
  const server = serverForTests({publicUrl: 'https://api.example.nl'});

  it('gets links to the address of the proxy, whatever host the request names', async () => {
    const response = await fetch(`${server().origin}/v1/areas?pageSize=1`, {
      headers: {'x-forwarded-host': 'evil.example'},
    });
    const {next} = (await response.json()) as {readonly next: string};
    expect(next).to.equal('https://api.example.nl/v1/areas?page=2&pageSize=1');
  });
});
