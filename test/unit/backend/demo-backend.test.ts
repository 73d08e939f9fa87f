import {describe, it} from 'node:test';
import {expect} from 'chai';
import {demoBackend} from '../../../src/backend/demo/demo-backend.js';
import {rejection} from '../../contract/rejection.js';

describe('The demo', () => {
  it('fails when asked to, so many times and no more', async () => {
    const town = demoBackend();
    town.failNext('busy', 2);
    town.failNext('offline');
    expect(await rejection(town.configuration())).to.include({kind: 'busy'});
    expect(await rejection(Promise.resolve(town.contacts.topics()))).to.include({kind: 'busy'});
    expect(await rejection(town.configuration())).to.include({kind: 'offline'});
    expect((await town.configuration()).municipality.name).to.equal('Elzendrecht');
  });

  it('holds every answer until it may go on', async () => {
    const town = demoBackend();
    const release = town.hold();
    let answered = false;
    const answer = town.configuration().then(() => {
      answered = true;
    });
    await new Promise(resolve => setImmediate(resolve));
    expect(answered).to.equal(false);
    release();
    await answer;
    expect(answered).to.equal(true);
  });

  it('lets who leaves go, also while it holds the answers', async () => {
    const town = demoBackend();
    town.hold();
    const leaving = new AbortController();
    const read = rejection(town.configuration({signal: leaving.signal}));
    leaving.abort();
    expect(await read).to.include({name: 'AbortError'});
  });

  it('tells the time of now', async () => {
    const {serverTime = ''} = await demoBackend().configuration();
    expect(Math.abs(Date.parse(serverTime) - Date.now())).to.be.below(60_000);
  });
});
