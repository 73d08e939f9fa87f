import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {
  bench,
  countInitiatives,
  lettersAbout,
  sendTo,
  submitTo,
  tokenAt,
  type ReceiptDocument,
} from './support/initiatives.js';
import {problemIn} from './support/problem.js';
import {serverForTests} from './support/server.js';

describe('Who sends twice with one key', () => {
  let now = new Date('2026-11-24T09:00:00Z');
  const server = serverForTests({formMinimumSeconds: 0, clock: () => now});
  const receipt = async (response: Response): Promise<ReceiptDocument> => {
    expect(response.status).to.equal(201);
    return (await response.json()) as ReceiptDocument;
  };

  it('gets the same receipt, also with another token and another moment of consent', async () => {
    const key = randomUUID();
    const first = await receipt(await submitTo(server().origin, {}, key));
    const consents = [{id: 'privacy', acceptedAt: '2026-11-24T10:00:00Z'}];
    expect(await receipt(await submitTo(server().origin, {consents}, key))).to.deep.equal(first);
    expect(await lettersAbout(server(), first.reference)).to.have.length(2);
  });

  it('gets the same receipt when both come at the same moment, and there is one initiative', async () => {
    const before = await countInitiatives(server());
    const body = bench(await tokenAt(server().origin));
    const key = randomUUID();
    const all = await Promise.all(
      Array.from({length: 8}, async () => receipt(await sendTo(`${server().origin}/v1/initiatives`, body, key))),
    );
    expect(new Set(all.map(({id}) => id)).size).to.equal(1);
    expect(await countInitiatives(server())).to.equal(before + 1);
  });

  it('is refused when something else is sent', async () => {
    const key = randomUUID();
    await receipt(await submitTo(server().origin, {}, key));
    const response = await submitTo(server().origin, {title: 'Een fontein'}, key);
    expect(response.status).to.equal(409);
    expect((await problemIn(response)).invalidParams?.[0]?.code).to.equal('conflict');
  });

  it('can send anew what was refused', async () => {
    const key = randomUUID();
    expect((await submitTo(server().origin, {title: ''}, key)).status).to.equal(400);
    await receipt(await submitTo(server().origin, {}, key));
  });

  it('gets the receipt of then, even when the token has grown old, for 24 hours', async () => {
    const key = randomUUID();
    const body = bench(await tokenAt(server().origin));
    const first = await receipt(await sendTo(`${server().origin}/v1/initiatives`, body, key));
    now = new Date('2026-11-25T08:00:00Z');
    expect(await receipt(await sendTo(`${server().origin}/v1/initiatives`, body, key))).to.deep.equal(first);
    now = new Date('2026-11-25T09:00:01Z');
    const late = await sendTo(`${server().origin}/v1/initiatives`, body, key);
    expect((await problemIn(late)).invalidParams?.[0]).to.include({name: 'formToken', code: 'expired'});
  });
});
