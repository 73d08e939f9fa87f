import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {startServer, type RunningServer} from '../../demo/server/server.js';
import {testPostgres, type TestDatabase} from '../support/postgres/postgres.js';
import {openStream, type EventStream} from './support/event-stream.js';
import {project, registerOf} from './support/projects.js';
import {serverForTests} from './support/server.js';

const token = 'a-token-of-an-official-that-nobody-guesses';
const settings = {seed: registerOf([project('bench'), project('other')]), officers: [{name: 'anna', token}]};

const change = async (origin: string, id: string, body: object): Promise<void> => {
  const response = await fetch(`${origin}/v1/officer/projects/${id}`, {
    method: 'PATCH',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '*'},
    body: JSON.stringify(body),
  });
  expect(response.status).to.equal(200);
};

describe('Who looks at a project while it changes', () => {
  const server = serverForTests(settings);
  const open = (id: string, headers: Readonly<Record<string, string>> = {}): Promise<EventStream> =>
    openStream(`${server().origin}/v1/projects/${id}/events`, headers);

  it('hears that it changed, and nothing of another', async () => {
    const stream = await open('bench');
    expect(stream.type).to.equal('text/event-stream');
    await change(server().origin, 'other', {status: 'paused'});
    await change(server().origin, 'bench', {status: 'paused'});
    expect((await stream.next()).data).to.include({id: 'bench'});
    await stream.close();
  });

  it('comes back with the last event, and hears what happened meanwhile, once', async () => {
    const stream = await open('bench');
    await change(server().origin, 'bench', {status: 'active'});
    const {id} = await stream.next();
    await stream.close();
    for (const status of ['paused', 'active']) await change(server().origin, 'bench', {status});
    const again = await open('bench', {'last-event-id': id});
    const [one, other] = [await again.next(), await again.next()];
    expect(Number(one.id)).to.be.greaterThan(Number(id));
    expect(Number(other.id)).to.be.greaterThan(Number(one.id));
    await again.close();
  });

  it('hears that something happened when the last event is none of ours', async () => {
    const stream = await open('bench', {'last-event-id': 'nonsense'});
    expect((await stream.next()).data).to.include({id: 'bench'});
    await stream.close();
  });

  it('gets no stream of what is not there', async () => {
    expect((await fetch(`${server().origin}/v1/projects/nothing/events`)).status).to.equal(404);
  });

  it('does not keep the server from stopping', async () => {
    const own = await startServer({database: {}, port: 0, ...settings});
    const stream = await openStream(`${own.origin}/v1/projects/bench/events`);
    await own.stop();
    expect(await stream.ended()).to.equal(true);
  });
});

const postgres = await testPostgres();

if (postgres.at === 'impossible') console.log(`Not tested on PostgreSQL. ${postgres.because}`);
else
  describe('Who looks at a project of two servers on one PostgreSQL', () => {
    let database: TestDatabase;
    let servers: readonly [RunningServer, RunningServer];
    const start = (): Promise<RunningServer> => startServer({database: {url: database.url}, port: 0, ...settings});
    before(async () => {
      database = await postgres.database();
      servers = await Promise.all([start(), start()]);
    });
    after(async () => {
      await Promise.all(servers.map(({stop}) => stop()));
      await database.drop();
      await postgres.stop();
    });

    it('hears of it whichever server it was changed on', async () => {
      const streams = await Promise.all(servers.map(({origin}) => openStream(`${origin}/v1/projects/bench/events`)));
      await change(servers[0].origin, 'bench', {status: 'paused'});
      const events = await Promise.all(streams.map(stream => stream.next()));
      expect(events[0]).to.deep.equal(events[1]);
      await Promise.all(streams.map(stream => stream.close()));
    });

    it('misses nothing when one of them starts again', async () => {
      const [one, other] = servers;
      const stream = await openStream(`${other.origin}/v1/projects/bench/events`);
      await change(one.origin, 'bench', {status: 'active'});
      const {id} = await stream.next();
      await other.stop();
      await change(one.origin, 'bench', {status: 'paused'});
      servers = [one, await start()];
      const again = await openStream(`${servers[1].origin}/v1/projects/bench/events`, {'last-event-id': id});
      expect(Number((await again.next()).id)).to.be.greaterThan(Number(id));
      await again.close();
    });
  });
