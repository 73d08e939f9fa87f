import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, it} from 'node:test';
import {expect} from 'chai';
import {setupServer} from 'msw/node';
import {parse} from 'yaml';
import {contractHandlers, demoBackend, type Fault, type Faults} from '../../../src/testing/index.js';
import {restBackend} from '../../../src/backend/rest/rest-backend.js';
import type {DataProblem} from '../../../src/backend/ports.js';
import {rejection} from '../../contract/rejection.js';

const url = 'https://api.example.nl/v1';
const faults: Faults = {};
const town = demoBackend();
const server = setupServer(...contractHandlers({url, backend: town, faults}));
const {contacts} = restBackend({url});

before(() => server.listen({onUnhandledRequest: 'error'}));
after(() => server.close());
beforeEach(() => {
  for (const name of Object.keys(faults)) Reflect.deleteProperty(faults, name);
});

const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/${path}`, {headers});

let questions = 0;
/** A question that was not asked before, so that no answer of before is used again. */
const find = (report?: (problem: DataProblem) => void): ReturnType<typeof contacts.find> =>
  contacts.find({q: `lantaarnpaal ${++questions}`}, report ? {report} : {});

describe('Answers of verbind/testing', () => {
  it('have the version of the contract and a tag that changes with the content', async () => {
    const {info} = parse(readFileSync(new URL('../../../src/contract/openapi.yaml', import.meta.url), 'utf8')) as {
      info: {version: string};
    };
    const [topics, areas, again] = await Promise.all(['topics', 'areas', 'topics'].map(path => get(path)));
    expect(topics?.headers.get('api-version')).to.equal(info.version);
    expect(topics?.headers.get('etag')).to.equal(again?.headers.get('etag'));
    expect(topics?.headers.get('etag')).to.not.equal(areas?.headers.get('etag'));
  });

  it('are 304 for who has them already, the clock aside', async () => {
    const etag = (await get('configuration')).headers.get('etag') ?? '';
    expect((await get('configuration', {'if-none-match': etag})).status).to.equal(304);
    expect((await get('configuration', {'if-none-match': '"other"'})).status).to.equal(200);
  });

  it('name the next and the previous page', async () => {
    const page = (await (await get('topics?page=2&pageSize=50')).json()) as Record<string, unknown>;
    expect(page['next']).to.equal(`${url}/topics?page=3&pageSize=50`);
    expect(page['previous']).to.equal(`${url}/topics?page=1&pageSize=50`);
  });

  const refused = {
    'contact-points?pageSize=101': 'pageSize invalid',
    'contact-points?page=x': 'page invalid',
    'contact-points?audience=alien': 'audience invalid',
    'contact-points?areaCode=Noord': 'areaCode invalid',
    'contact-points?postalCode=1999ab': 'postalCode invalid',
    'contact-points?topicId=': 'topicId invalid',
    [`contact-points?q=${'x'.repeat(201)}`]: 'q max_length',
    'contact-points?page=1&page=2': 'page invalid',
    'topics?toString=1': 'toString invalid',
    places: 'q required',
  };
  for (const [path, expected] of Object.entries(refused))
    it(`are 400 for ${path.slice(0, 40)}`, async () => {
      const response = await get(path);
      expect(response.status).to.equal(400);
      expect(response.headers.get('content-type')).to.equal('application/problem+json');
      const {invalidParams} = (await response.json()) as {invalidParams: {name: string; code: string}[]};
      expect(invalidParams.map(({name, code}) => `${name} ${code}`)).to.deep.equal([expected]);
    });

  it('are 404 for what the contract does not have', async () => {
    for (const path of ['', 'nothing', 'contact-points/a/b']) expect((await get(path)).status, path).to.equal(404);
  });

  it('fail as the backend behind them fails', async () => {
    for (const [kind, seen] of [
      ['busy', 'busy'],
      ['broken', 'broken'],
      ['refused', 'refused'],
      ['not-found', 'not-found'],
      ['offline', 'refused'],
    ] as const) {
      town.failNext(kind);
      expect(await rejection(find()), kind).to.include({kind: seen});
    }
  });
});

describe('A fault', () => {
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
    it(`"${fault}" is "${kind}" to a widget, and over as soon as it is taken away`, async () => {
      faults['contact-points'] = fault;
      const error = await rejection(find());
      expect(error).to.deep.include({name: 'BackendError', kind});
      if (kind === 'busy') expect(error).to.include({retryAfter: 30});
      expect(await contacts.byId('bomen')).to.include({id: 'bomen'});
      delete faults['contact-points'];
      expect((await find()).contactPoints[0]?.id).to.equal('openbare-verlichting');
    });

  it('"hang" gives no answer until nobody waits for it', async () => {
    faults.everything = 'hang';
    const leaving = new AbortController();
    const answer = rejection(contacts.find({q: 'hang'}, {signal: leaving.signal}));
    leaving.abort();
    expect(await answer).to.include({name: 'AbortError'});
  });

  it('"empty-list" has nobody, not even the desk that is always there', async () => {
    faults.everything = 'empty-list';
    expect(await find()).to.deep.equal({count: 0, contactPoints: []});
  });

  it('"schema-drift" leaves the good items, and has problems to report', async () => {
    faults['contact-points'] = 'schema-drift';
    const problems: DataProblem[] = [];
    const {contactPoints} = await find(problem => problems.push(problem));
    expect(contactPoints.map(({id}) => id)).to.deep.equal(['openbare-verlichting', 'klantcontactcentrum']);
    expect(problems.map(({path}) => path)).to.include.members([
      'contact-points[1]',
      'contact-points[2].name',
      'contact-points[3].id',
    ]);
  });

  it('"hostile" has markup in every text, and no channel is left that runs something', async () => {
    faults['contact-points'] = 'hostile';
    const {contactPoints} = await find();
    expect(contactPoints.map(({id}) => id)).to.deep.equal(['openbare-verlichting', 'klantcontactcentrum']);
    expect(JSON.stringify(contactPoints)).to.match(/<script>|onerror/);
    for (const {type} of contactPoints.flatMap(({channels}) => channels)) expect(type).to.equal('visit');
  });

  it('"many-items" gives twenty thousand, each with an id of its own', async () => {
    faults['contact-points'] = 'many-items';
    const {results} = (await (await get('contact-points?q=boom')).json()) as {results: {id: string}[]};
    expect(new Set(results.map(({id}) => id)).size).to.equal(20_000);
  });
});
