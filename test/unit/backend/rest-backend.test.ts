import {after, before, beforeEach, describe, it} from 'node:test';
import {expect} from 'chai';
import {setupServer} from 'msw/node';
import {BackendError} from '../../../src/backend/backend-error.js';
import {restBackend} from '../../../src/backend/rest/rest-backend.js';
import {contractHandlers, type Faults} from '../../../src/testing/index.js';

const url = 'https://api.example.nl/v1';

describe('A backend that gives all of twenty thousand contact points at once', () => {
  const faults: Faults = {'contact-points': 'many-items'};
  const server = setupServer(...contractHandlers({url, faults}));
  const {contacts} = restBackend({url});
  let problems: string[] = [];

  before(() => server.listen({onUnhandledRequest: 'error'}));
  after(() => server.close());
  beforeEach(() => {
    problems = [];
  });

  const read = (page: number) =>
    contacts.find({page, pageSize: 10}, {report: ({path, expected}) => problems.push(`${path}: ${expected}`)});

  it('is read a page at a time, to the last one', async () => {
    const first = await read(1);
    expect(first.count).to.equal(20_000);
    expect(first.contactPoints).to.have.length(10);
    expect(first.nextPage).to.equal(2);
    const second = await read(2);
    expect(second.contactPoints.map(({id}) => id)).not.to.include(first.contactPoints[9]?.id);
    const last = await read(2000);
    expect(last.contactPoints).to.have.length(10);
    expect(last.nextPage).to.equal(undefined);
  });

  it('is reported', async () => {
    await read(1);
    expect(problems).to.include('contact-points: at most 10 items, as asked for');
  });
});

describe('An error of a backend', () => {
  const faults: Faults = {};
  const server = setupServer(...contractHandlers({url, faults}));
  const {contacts} = restBackend({url});

  before(() => server.listen({onUnhandledRequest: 'error'}));
  after(() => server.close());

  for (const fault of ['not-found', 'server-error', 'unavailable', 'unreachable', 'malformed-json', 'html'] as const)
    it(`says what happened and where, and nothing that was typed: ${fault}`, async () => {
      faults['contact-points'] = fault;
      const error = await contacts.find({q: 'geheim', postalCode: '8011PK'}).then(
        () => undefined,
        (problem: unknown) => problem,
      );
      expect(error).to.be.instanceOf(BackendError);
      expect(String(error)).to.include(`${url}/contact-points `);
      expect(String(error)).not.to.match(/geheim|8011PK/);
    });
});
