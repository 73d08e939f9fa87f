// All that an official can do to a project by a program, in the order of a working day: what one test changes the next one finds.
import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {lettersAbout, sendTo, submitTo, type ReceiptDocument} from './support/initiatives.js';
import {problemIn} from './support/problem.js';
import {project, registerOf} from './support/projects.js';
import {serverForTests} from './support/server.js';

const token = 'a-token-of-an-official-that-nobody-guesses';
const bearer = {authorization: `Bearer ${token}`};

const phases = [
  {id: 'look', position: 1, title: 'Bekijken', state: 'current', plannedEndDate: '2026-11-01'},
  {id: 'build', position: 2, title: 'Bouwen', state: 'upcoming'},
];

const documents = registerOf([
  project('bench', {
    phases,
    contactPointIds: ['groen-noord', 'klantcontactcentrum'],
    lastUpdateAt: '2026-11-20T10:00:00Z',
  }),
  project('stuck', {
    stalled: {since: '2026-10-01', reason: 'Wachten op de netbeheerder'},
    waitingFor: {party: 'municipality'},
    lastUpdateAt: '2026-09-01T10:00:00Z',
    contactPointIds: ['groen-noord'],
  }),
  project('done', {status: 'completed'}),
]);

describe('An official who changes a project by a program', () => {
  const server = serverForTests({
    seed: documents,
    formMinimumSeconds: 0,
    officers: [{name: 'anna', token}],
    clock: () => new Date('2026-11-25T12:00:00Z'),
  });
  const at = (path: string): string => `${server().origin}/v1${path}`;
  const read = (id: string, headers: Readonly<Record<string, string>> = bearer): Promise<Response> =>
    fetch(at(`/projects/${id}`), {headers});
  const tagOf = async (id: string): Promise<string> => (await read(id)).headers.get('etag') ?? '';
  const patch = (id: string, body: object, ifMatch: string, headers: object = bearer): Promise<Response> =>
    fetch(at(`/officer/projects/${id}`), {
      method: 'PATCH',
      headers: {...headers, 'content-type': 'application/json', 'if-match': ifMatch},
      body: JSON.stringify(body),
    });
  const tell = (id: string, body: object, key: string = randomUUID()): Promise<Response> =>
    sendTo(at(`/officer/projects/${id}/updates`), body, key, bearer);
  const news = {kind: 'news', title: 'De plek is gekozen', body: {format: 'plain', value: 'Bij de vijver.'}};
  const audited = async (reference: string): Promise<readonly object[]> =>
    server()
      .database.db.selectFrom('audit')
      .select(['event', 'by', 'from', 'to', 'at'])
      .where('about', '=', reference)
      .orderBy('id')
      .execute();

  it('is told to sign in without a token, with a wrong one, and with half of one', async () => {
    for (const headers of [
      {},
      {authorization: 'Bearer wrong'},
      {authorization: `Bearer ${token.slice(0, -1)}`},
      {authorization: `Basic ${btoa(`anna:${token}`)}`},
    ]) {
      const responses = [
        await fetch(at('/officer/projects'), {headers}),
        await patch('bench', {status: 'paused'}, '*', headers),
        await sendTo(at('/officer/projects/bench/updates'), news, randomUUID(), headers),
        await sendTo(at('/officer/projects/bench/handover'), {}, randomUUID(), headers),
      ];
      for (const response of responses) {
        expect(response.status).to.equal(401);
        expect(response.headers.get('www-authenticate')).to.contain('Bearer');
        await problemIn(response);
      }
    }
  });

  it('changes who is at bat and the phases, and everybody sees it under a new tag', async () => {
    const before = await tagOf('bench');
    const waitingFor = {party: 'initiator', since: '2026-11-25', what: 'Stuur de tekening'};
    const response = await patch(
      'bench',
      {waitingFor, phases: phases.map(phase => ({...phase, state: 'completed'}))},
      before,
    );
    expect(response.status).to.equal(200);
    const after = await read('bench', {});
    expect(after.headers.get('etag')).to.equal(response.headers.get('etag')).and.to.not.equal(before);
    expect(await after.json()).to.deep.include({waitingFor, progress: {completedPhases: 2, totalPhases: 2}});
    const [line] = await audited('ER-2026-BENCH');
    expect(line).to.deep.include({event: 'project changed', by: 'anna'});
    expect(line).to.have.nested.property('from.phases[0].state', 'current');
    expect(line).to.have.nested.property('to.phases[0].state', 'completed');
  });

  it('is shown how it is now when somebody else was first', async () => {
    const old = await tagOf('bench');
    expect((await patch('bench', {status: 'paused'}, old)).status).to.equal(200);
    const refused = await patch('bench', {status: 'active'}, old);
    expect(refused.status).to.equal(412);
    expect(refused.headers.get('etag')).to.equal(await tagOf('bench'));
    expect(await refused.json()).to.have.nested.property('current.status', 'paused');
    const lines = await audited('ER-2026-BENCH');
    expect((await patch('bench', {status: 'paused'}, '*')).status, 'nothing to change').to.equal(200);
    expect(await audited('ER-2026-BENCH')).to.have.length(lines.length);
  });

  it('changes nothing of two that come at the same moment but one', async () => {
    const tag = await tagOf('bench');
    const dates = ['2027-01-01', '2027-01-02', '2027-01-03'];
    const all = await Promise.all(dates.map(nextUpdateExpectedDate => patch('bench', {nextUpdateExpectedDate}, tag)));
    expect(all.map(({status}) => status).sort()).to.deep.equal([200, 412, 412]);
  });

  it('takes a stall away only with a reason and a plan, which everybody reads', async () => {
    const tag = await tagOf('stuck');
    for (const words of [{}, {reason: 'Er is een afspraak'}, {reason: '  ', plan: 'Wij graven'}]) {
      const problem = await problemIn(await patch('stuck', {stalled: null, ...words}, tag));
      expect(problem.status).to.equal(400);
      expect(problem.invalidParams?.every(({code}) => code === 'required')).to.equal(true);
    }
    const plan = 'In december gaan wij graven.';
    expect((await patch('stuck', {stalled: null, reason: 'Er is een afspraak.', plan}, tag)).status).to.equal(200);
    expect(await (await read('stuck', {})).json()).to.not.have.property('stalled');
    expect(await (await fetch(at('/projects/stuck/updates'))).text()).to.contain(plan);
    expect((await audited('ER-2026-STUCK')).at(-1)).to.have.nested.property('to.plan', plan);
  });

  it('hears what is wrong with a change', async () => {
    const [first, second] = phases;
    for (const [body, name] of [
      [{}, 'body'],
      [{title: 'Anders'}, 'title'],
      [{status: 'nonsense'}, 'status'],
      [{phases: [first, {...second, id: 'look'}]}, 'phases.1.id'],
      [{phases: [{...first, startDate: '2026-12-01', endDate: '2026-11-01'}]}, 'phases.0.endDate'],
      [{stalled: {since: '2026-11-01', helpContactPointId: 'nobody'}}, 'stalled.helpContactPointId'],
      [{waitingFor: {party: 'nobody'}}, 'waitingFor.party'],
    ] as const) {
      const problem = await problemIn(await patch('bench', body, '*'));
      expect(problem.status).to.equal(400);
      expect(problem.invalidParams?.[0]?.name).to.equal(name);
    }
    expect((await patch('nothing', {status: 'paused'}, '*')).status).to.equal(404);
    const unconditional = await fetch(at('/officer/projects/bench'), {
      method: 'PATCH',
      headers: {...bearer, 'content-type': 'application/json'},
      body: '{}',
    });
    expect((await problemIn(unconditional)).invalidParams?.[0]?.name).to.equal('If-Match');
  });

  it('publishes news once for a key, and the silence is over', async () => {
    const key = randomUUID();
    const [one, again] = [await tell('bench', news, key), await tell('bench', news, key)];
    expect([one.status, again.status]).to.deep.equal([201, 201]);
    expect(await one.json()).to.deep.equal(await again.json());
    expect((await tell('bench', {...news, title: 'Anders'}, key)).status).to.equal(409);
    const {count, results} = (await (await fetch(at('/projects/bench/updates'))).json()) as {
      count: number;
      results: readonly object[];
    };
    expect(count).to.equal(1);
    expect(results[0]).to.include({title: news.title, publishedAt: '2026-11-25T12:00:00.000Z'});
    expect(await (await read('bench')).json()).to.include({lastUpdateAt: '2026-11-25T12:00:00.000Z'});
  });

  it('publishes no news without words, of an unknown phase, or with a picture that is no address', async () => {
    for (const [body, name] of [
      [{...news, title: ' \u200B '}, 'title'],
      [{...news, body: {format: 'plain', value: ''}}, 'body.value'],
      [{...news, phaseId: 'other'}, 'phaseId'],
      [{...news, images: [{url: 'javascript:alert(1)', alt: ''}]}, 'images.0.url'],
    ] as const)
      expect((await problemIn(await tell('bench', body))).invalidParams?.[0]?.name).to.equal(name);
    expect((await tell('nothing', news)).status).to.equal(404);
  });

  it('hands a project over: another team is responsible, and reads what it has to know', async () => {
    const hand = async (body: object, ifMatch = '*'): Promise<Response> =>
      fetch(at('/officer/projects/bench/handover'), {
        method: 'POST',
        headers: {...bearer, 'content-type': 'application/json', 'if-match': ifMatch},
        body: JSON.stringify(body),
      });
    expect((await hand({contactPointId: 'nobody', note: 'x'})).status).to.equal(400);
    expect((await hand({contactPointId: 'groen-zuid', note: 'x'}, '"old"')).status).to.equal(412);
    expect((await hand({contactPointId: 'groen-zuid', note: 'Bel eerst met de buurt.'})).status).to.equal(204);
    expect(await (await read('bench')).json()).to.deep.include({
      contactPointIds: ['groen-zuid', 'klantcontactcentrum'],
    });
    const [letter] = await lettersAbout(server(), 'ER-2026-BENCH');
    expect(letter?.text).to.contain('Bel eerst met de buurt.');
    expect((await audited('ER-2026-BENCH')).at(-1)).to.include({event: 'project handed over', by: 'anna'});
  });

  it('puts what somebody sent in the public register, and takes it out again', async () => {
    const {reference} = (await (await submitTo(server().origin)).json()) as ReceiptDocument;
    expect((await read(reference, {})).status).to.equal(404);
    expect(await (await read(reference)).json()).to.include({isPrivate: true});
    expect((await patch(reference, {isPrivate: false, status: 'active'}, await tagOf(reference))).status).to.equal(200);
    expect((await read(reference, {})).status).to.equal(200);
    expect(await (await fetch(at('/projects?q=bankje'))).text()).to.contain(reference);
    expect((await patch(reference, {isPrivate: true}, '*')).status).to.equal(200);
    expect((await read(reference, {})).status).to.equal(404);
  });

  it('sees what is under way by what it needs, also what is not public', async () => {
    const list = async (query = ''): Promise<readonly {id: string; attention: readonly string[]}[]> =>
      (
        (await (await fetch(at(`/officer/projects?${query}`), {headers: bearer})).json()) as {
          results: readonly {id: string; attention: readonly string[]}[];
        }
      ).results;
    const all = await list();
    expect(all.map(({id}) => id))
      .to.include.members(['bench', 'stuck'])
      .and.not.include('done');
    expect((await list('attention=waitingForMunicipality')).map(({id}) => id)).to.include('stuck');
    expect((await fetch(at('/officer/projects?attention=nonsense'), {headers: bearer})).status).to.equal(400);
    for (const each of await list('attention=unassigned')) expect(each.attention).to.include('unassigned');
  });
});

describe('Without tokens for officials', () => {
  const server = serverForTests();
  it('nobody changes anything by a program', async () => {
    expect((await fetch(`${server().origin}/v1/officer/projects`, {headers: bearer})).status).to.equal(404);
    expect(
      (await fetch(`${server().origin}/v1/officer/projects/x`, {method: 'PATCH', headers: bearer})).status,
    ).to.equal(404);
  });
});
