import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {solveChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import type {Challenge} from 'altcha-lib/types';
import {expect} from 'chai';
import {bench, sendTo, submitTo, tokenAt} from './support/initiatives.js';
import {problemIn} from './support/problem.js';
import {serverForTests} from './support/server.js';

describe('A form token', () => {
  let now = new Date('2026-11-24T09:00:00Z');
  const server = serverForTests({clock: () => now});
  const send = (token: string): Promise<Response> => sendTo(`${server().origin}/v1/initiatives`, bench(token));

  it('is too young for three seconds, and says how long to wait', async () => {
    const token = await tokenAt(server().origin);
    const early = await send(token);
    expect(early.status).to.equal(429);
    expect(early.headers.get('retry-after')).to.equal('3');
    expect((await problemIn(early)).invalidParams?.[0]?.code).to.equal('rate_limited');
    now = new Date(now.getTime() + 3000);
    expect((await send(token)).status).to.equal(201);
  });

  it('is too old after eight hours, and says so by a code of its own', async () => {
    const token = await tokenAt(server().origin);
    now = new Date(now.getTime() + 8 * 3_600_000 + 1);
    const late = await send(token);
    expect(late.status).to.equal(400);
    expect((await problemIn(late)).invalidParams?.[0]).to.include({name: 'formToken', code: 'expired'});
  });

  it('can not be made up, or changed', async () => {
    const [id = '', , signature = ''] = (await tokenAt(server().origin)).split('.');
    for (const token of [
      'x'.repeat(40),
      `${id}.${(0).toString(36)}.${signature}`,
      `${id}.zzzzzzzz.${'A'.repeat(43)}`,
    ]) {
      const response = await send(token);
      expect(response.status).to.equal(400);
      expect((await problemIn(response)).invalidParams?.[0]).to.include({name: 'formToken', code: 'invalid'});
    }
  });
});

describe('Where proof of work is asked for', () => {
  const server = serverForTests({formMinimumSeconds: 0, proofOfWorkCost: 10});

  const solve = async (): Promise<readonly [token: string, proof: string]> => {
    const response = await fetch(`${server().origin}/v1/form-tokens`, {method: 'POST'});
    const {token, proofOfWork: challenge} = (await response.json()) as {token: string; proofOfWork: Challenge};
    const solution = await solveChallenge({challenge, deriveKey});
    return [token, Buffer.from(JSON.stringify({challenge, solution})).toString('base64')];
  };
  const codeOf = async (response: Response): Promise<string | undefined> =>
    (await problemIn(response)).invalidParams?.find(({name}) => name === 'proofOfWork')?.code;
  const send = (token: string, proofOfWork: string): Promise<Response> =>
    sendTo(`${server().origin}/v1/initiatives`, bench(token, {proofOfWork}), randomUUID());

  it('the configuration says so', async () => {
    const configuration = (await (await fetch(`${server().origin}/v1/configuration`)).json()) as {
      readonly initiativeForm: {readonly proofOfWork: object};
    };
    expect(configuration.initiativeForm.proofOfWork).to.deep.equal({algorithm: 'PBKDF2/SHA-256', cost: 10});
  });

  it('an initiative with a solution comes in, and the solution is used up', async () => {
    const [token, proof] = await solve();
    expect((await send(token, proof)).status).to.equal(201);
    expect(await codeOf(await send(token, proof))).to.equal('invalid');
  });

  it('one without, or with something else, is refused', async () => {
    expect(await codeOf(await submitTo(server().origin))).to.equal('required');
    const [token, proof] = await solve();
    const {challenge, solution} = JSON.parse(Buffer.from(proof, 'base64').toString()) as {
      readonly challenge: Challenge;
      readonly solution: object;
    };
    const cheaper = {...challenge, parameters: {...challenge.parameters, cost: 1, keyPrefix: '0'}};
    for (const forged of ['bla', btoa('null'), btoa('{}'), btoa(JSON.stringify({challenge: cheaper, solution}))])
      expect(await codeOf(await send(token, forged))).to.equal('invalid');
  });
});
