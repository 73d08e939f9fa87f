import {describe, it} from 'node:test';
import {expect} from 'chai';
import {serverForTests} from './support/server.js';

const preflight = {
  method: 'OPTIONS',
  headers: {'access-control-request-method': 'GET', origin: 'https://www.example.nl'},
};
const from = (origin: string): RequestInit => ({headers: {origin}});
const allowed = ({headers}: Response): string | null => headers.get('access-control-allow-origin');

describe('A page of another origin', () => {
  const server = serverForTests();

  it('may read, whichever it is, when the municipality has not said otherwise', async () => {
    for (const path of ['topics', 'openapi.json', 'nothing', 'topics?page=0'])
      expect(allowed(await fetch(`${server().origin}/v1/${path}`, from('https://www.example.nl'))), path).to.equal('*');
  });

  it('may see what it needs to see in the headers', async () => {
    const {headers} = await fetch(`${server().origin}/v1/topics`, from('https://www.example.nl'));
    const exposed = headers.get('access-control-expose-headers')?.split(',');
    expect(exposed).to.include.members(['API-Version', 'ETag', 'Retry-After', 'RateLimit-Remaining']);
  });

  it('learns from a preflight that it may read and send, and not more', async () => {
    const response = await fetch(`${server().origin}/v1/topics`, preflight);
    expect(response.status).to.equal(204);
    expect(response.headers.get('access-control-allow-methods')).to.equal('GET,HEAD,POST,PATCH,DELETE,OPTIONS');
    const allowedHeaders = response.headers.get('access-control-allow-headers')?.split(',');
    expect(allowedHeaders).to.include.members([
      'Content-Type',
      'Idempotency-Key',
      'If-Match',
      'Progress-Token',
      'uploadToken',
    ]);
    expect(response.headers.get('access-control-allow-credentials')).to.equal(null);
  });
});

describe('A page of another origin, when only some may read,', () => {
  const server = serverForTests({origins: ['https://www.example.nl', 'https://intranet.example.nl']});

  it('may read when it is one of them', async () => {
    for (const origin of ['https://www.example.nl', 'https://intranet.example.nl']) {
      const response = await fetch(`${server().origin}/v1/topics`, from(origin));
      expect(allowed(response)).to.equal(origin);
      expect(response.headers.get('vary')).to.contain('Origin');
    }
    expect(allowed(await fetch(`${server().origin}/v1/topics`, preflight))).to.equal('https://www.example.nl');
  });

  it('may not when it is another', async () => {
    for (const origin of ['https://evil.example', 'https://www.example.nl.evil.example', 'null'])
      expect(allowed(await fetch(`${server().origin}/v1/topics`, from(origin)))).to.equal(null);
  });

  it('may always read the contract', async () => {
    expect(allowed(await fetch(`${server().origin}/v1/openapi.json`, from('https://evil.example')))).to.equal('*');
  });
});
