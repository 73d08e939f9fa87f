import {describe, it} from 'node:test';
import {expect} from 'chai';
import {defineAdapter, openBackend} from '../../../src/backend/adapters.js';
import {demoBackend} from '../../../src/backend/demo/demo-backend.js';
import {rejection} from '../../contract/rejection.js';

describe('An adapter', () => {
  it('is built in for REST, files and the demo', async () => {
    expect(await openBackend('rest', 'https://api.example.nl/v1')).to.have.property('contacts');
    expect(await openBackend('files', 'https://www.example.nl/town')).to.have.property('contacts');
    const {municipality} = await (await openBackend('demo', '')).configuration();
    expect(municipality.name).to.equal('Elzendrecht');
  });

  it('opens one backend for everybody who asks for the same address', async () => {
    let opened = 0;
    defineAdapter('counting', () => {
      opened += 1;
      return demoBackend();
    });
    const [one, same, other] = await Promise.all(['a', 'a', 'b'].map(url => openBackend('counting', url)));
    expect(one).to.equal(same);
    expect(one).to.not.equal(other);
    expect(opened).to.equal(2);
  });

  it('is told its address', async () => {
    const urls: string[] = [];
    defineAdapter('listening', ({url}) => {
      urls.push(url);
      return demoBackend();
    });
    await openBackend('listening', 'https://api.example.nl/v2');
    expect(urls).to.deep.equal(['https://api.example.nl/v2']);
  });

  it('may take the place of a built-in one', async () => {
    const mine = demoBackend();
    await openBackend('demo', 'here');
    defineAdapter('demo', () => mine);
    expect(await openBackend('demo', 'here')).to.equal(mine);
  });

  it('that fails is tried again by the next who asks', async () => {
    let fails = true;
    const town = demoBackend();
    defineAdapter('shaky', () => {
      if (fails) throw new Error('not yet');
      return town;
    });
    expect(await rejection(openBackend('shaky', 'x'))).to.include({message: 'not yet'});
    fails = false;
    expect(await openBackend('shaky', 'x')).to.equal(town);
  });

  it('that nobody defined is "invalid", and the names that would do are said', async () => {
    for (const name of ['ftp', 'constructor', '__proto__', '']) {
      const error = await rejection(openBackend(name, 'x'));
      expect(error, name).to.deep.include({name: 'BackendError', kind: 'invalid'});
      expect(error, name).to.have.property('message').that.contains('rest, files, demo');
    }
  });

  it('is known to a second copy of the library on the page', async () => {
    const mine = demoBackend();
    const address = new URL('../../../src/backend/adapters.ts?copy', import.meta.url).href;
    const copy = (await import(address)) as {readonly openBackend: typeof openBackend};
    expect(copy.openBackend).to.not.equal(openBackend);
    defineAdapter('known-to-both', () => mine);
    expect(await copy.openBackend('known-to-both', 'x')).to.equal(mine);
  });
});
