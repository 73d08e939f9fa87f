import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {bench} from './support/initiatives.js';
import {problemIn} from './support/problem.js';
import {serverForTests} from './support/server.js';

describe('The body of an initiative', () => {
  const server = serverForTests({formMinimumSeconds: 0});
  const send = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${server().origin}/v1/initiatives`, {
      method: 'POST',
      body: new Uint8Array(Buffer.from(body)),
      headers: {'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers},
    });

  for (const [what, body] of Object.entries({
    'no JSON': '{"title":',
    'bytes that are no UTF-8': Buffer.from([0x22, 0xff, 0xfe, 0x22]),
    nothing: '',
    'a list': '[]',
    null: 'null',
    'what is nested without end': `{"answers":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  }))
    it(`is refused when it is ${what}`, async () => {
      const response = await send(body);
      expect(response.status).to.equal(400);
      await problemIn(response);
    });

  it('is refused when it says to be something else', async () => {
    const response = await send('title=x', {'content-type': 'application/x-www-form-urlencoded'});
    expect(response.status).to.equal(415);
    expect((await problemIn(response)).invalidParams?.[0]?.code).to.equal('unsupported_media_type');
  });

  it('is refused when it is larger than all fields at their longest', async () => {
    const response = await send(JSON.stringify(bench('x'.repeat(300_000))));
    expect(response.status).to.equal(413);
    expect((await problemIn(response)).invalidParams?.[0]?.code).to.equal('too_large');
  });

  it('is refused without a key, and says which header', async () => {
    const response = await fetch(`${server().origin}/v1/initiatives`, {
      method: 'POST',
      body: '{}',
      headers: {'content-type': 'application/json'},
    });
    expect((await problemIn(response)).invalidParams?.map(({name, code}) => [name, code])).to.deep.equal([
      ['Idempotency-Key', 'required'],
    ]);
  });

  it('can not be read back', async () => {
    const response = await fetch(`${server().origin}/v1/initiatives`);
    expect(response.status).to.equal(405);
    expect(response.headers.get('allow')).to.equal('POST, OPTIONS');
  });
});
