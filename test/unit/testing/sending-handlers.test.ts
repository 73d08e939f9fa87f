import {after, before, beforeEach, describe, it} from 'node:test';
import {expect} from 'chai';
import {setupServer} from 'msw/node';
import type {InitiativeSending} from '../../../src/backend/ports.js';
import {restBackend} from '../../../src/backend/rest/rest-backend.js';
import {newKey} from '../../../src/model/new-key.js';
import {contractHandlers, demoBackend, type Fault, type Faults} from '../../../src/testing/index.js';
import {rejection} from '../../contract/rejection.js';
import {photo} from '../../support/sample-files.js';
import {writtenInitiative} from '../../support/written-initiative.js';

const url = 'https://api.example.nl/v1';
const faults: Faults = {};
const town = demoBackend();
const server = setupServer(...contractHandlers({url, backend: town, faults}));

before(() => server.listen({onUnhandledRequest: 'error'}));
after(() => server.close());
beforeEach(() => {
  for (const name of Object.keys(faults)) Reflect.deleteProperty(faults, name);
});

const open = async (): Promise<InitiativeSending> => {
  const {sending} = await restBackend({url}).initiatives();
  if (!sending) throw new Error('Nothing can be sent');
  return sending;
};

const post = (path: string, body: BodyInit | undefined, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/${path}`, {
    method: 'POST',
    headers: {'content-type': 'application/json', ...headers},
    ...(body && {body}),
  });

const fieldsOf = async (response: Response): Promise<readonly string[]> => {
  const {invalidParams = []} = (await response.json()) as {invalidParams?: readonly {name: string; code: string}[]};
  return invalidParams.map(({name, code}) => `${name} ${code}`);
};

describe('What is sent to verbind/testing', () => {
  it('is answered with the version of the contract', async () => {
    const response = await post('form-tokens', undefined);
    expect(response.status).to.equal(201);
    expect(response.headers.get('api-version')).to.match(/^\d+\.\d+\.\d+$/);
  });

  it('is refused without a key, and with a short one', async () => {
    const body = JSON.stringify(writtenInitiative('0123456789abcdef'));
    expect(await fieldsOf(await post('initiatives', body))).to.deep.equal(['Idempotency-Key required']);
    const short = await post('initiatives', body, {'Idempotency-Key': 'short'});
    expect(await fieldsOf(short)).to.deep.equal(['Idempotency-Key invalid']);
  });

  const refused: Readonly<Record<string, readonly string[]>> = {
    '{}': ['title required'],
    '{"title":7}': ['title invalid', 'title required'],
    '{"title":"Bankje","colour":"red"}': ['colour invalid'],
    '{"title":"Bankje","location":{}}': ['location.label required'],
    null: [' required'],
    '[': [' invalid'],
  };
  for (const [body, fields] of Object.entries(refused))
    it(`is refused when it is not as the contract says: ${body}`, async () => {
      const response = await post('initiatives/_similar', body);
      expect(response.status).to.equal(400);
      expect(await fieldsOf(response)).to.deep.equal(fields);
    });

  it('is refused when it is not JSON, or no file', async () => {
    expect((await post('initiatives/_similar', 'title=x', {'content-type': 'text/plain'})).status).to.equal(415);
    const form = new FormData();
    form.append('uploadToken', '0123456789abcdef');
    form.append('file', 'a text');
    const response = await fetch(`${url}/attachments`, {method: 'POST', body: form});
    expect(await fieldsOf(response)).to.deep.equal(['file required']);
  });

  it('is there once when the answer got lost and it was sent again', async () => {
    const sending = await open();
    const {token} = await sending.token();
    const key = newKey();
    town.loseNextAnswer();
    expect(await rejection(sending.submit(writtenInitiative(token), key))).to.include({name: 'BackendError'});
    const receipt = await sending.submit(writtenInitiative(token), key);
    expect(await sending.submit(writtenInitiative(token), key)).to.deep.equal(receipt);
  });

  it('is refused with a token that has grown old', async () => {
    const sending = await open();
    const {token} = await sending.token();
    town.expireTokens();
    const error = await rejection(sending.submit(writtenInitiative(token), newKey()));
    expect(error).to.have.nested.property('invalidParams[0].code', 'expired');
  });

  it('goes nowhere at a backend that takes no initiatives', async () => {
    const {initiatives: _, ...without} = demoBackend();
    server.use(...contractHandlers({url: 'https://none.example.nl/v1', backend: without}));
    const desk = await restBackend({url: 'https://none.example.nl/v1'}).initiatives();
    expect(desk).to.not.have.property('sending');
    expect((await fetch('https://none.example.nl/v1/form-tokens', {method: 'POST'})).status).to.equal(404);
  });
});

describe('A fault in sending', () => {
  const kinds: Partial<Record<Fault, string>> = {
    unreachable: 'refused',
    'not-found': 'not-found',
    forbidden: 'refused',
    'server-error': 'broken',
    'too-many-requests': 'busy',
    unavailable: 'busy',
    'malformed-json': 'broken',
    html: 'broken',
    'empty-body': 'broken',
  };
  for (const [fault, kind] of Object.entries(kinds) as [Fault, string][])
    it(`"${fault}" is "${kind}" to whoever sends, also a file, and over when it is taken away`, async () => {
      const sending = await open();
      const {token} = await sending.token();
      faults.initiatives = faults.attachments = fault;
      const key = newKey();
      expect(await rejection(sending.submit(writtenInitiative(token), key))).to.include({kind});
      expect(await rejection(sending.upload(photo(), token))).to.include({kind});
      delete faults.initiatives;
      expect((await sending.submit(writtenInitiative(token), key)).reference).to.match(/\d/);
    });

  it('"hang" gives no answer until nobody waits for it', async () => {
    const sending = await open();
    faults['form-tokens'] = 'hang';
    const leaving = new AbortController();
    const answer = rejection(sending.token({signal: leaving.signal}));
    leaving.abort();
    expect(await answer).to.include({name: 'AbortError'});
  });

  it('"hostile" has markup in what goes on already, and it is only text', async () => {
    faults.similar = 'hostile';
    const found = await (await open()).similar({title: 'Bankje in het park'});
    expect(found[0]?.id).to.equal('bankje-elzenpark');
    expect(JSON.stringify(found)).to.match(/hostile|txet desrever|langwoordlangwoord/);
  });

  it('"schema-drift" leaves what can be used of what goes on already', async () => {
    faults.similar = 'schema-drift';
    const found = await (await open()).similar({title: 'Bankje in het park'});
    expect(found.map(({id}) => id))
      .to.include('bankje-elzenpark')
      .and.to.not.include('without-a-name');
  });
});
