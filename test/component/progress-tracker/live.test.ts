import {expect} from '@open-wc/testing';
import {BackendError} from '../../../src/backend/backend-error.js';
import {until} from '../../support/until.js';
import {allByRole, byRole, visibleText} from '../../support/visitor.js';
import {mountTracker, newsOf} from './mount.js';
import {projectWith} from '../../support/project-with.js';
import {registerWith, townWith, updateOf, watching} from './register.js';

let isHidden = false;

/** Somebody goes to another tab, or comes back. */
const hide = (hidden: boolean): void => {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('A tracker that somebody keeps open', () => {
  before(() => Object.defineProperty(document, 'hidden', {configurable: true, get: () => isHidden}));
  after(() => Reflect.deleteProperty(document, 'hidden'));
  afterEach(() => hide(false));

  it('shows a change as it happens, marks it and says it once, politely', async () => {
    const register = registerWith(projectWith(), [updateOf(3)]);
    const tracker = await mountTracker({backend: townWith(register, watching(register))});
    await until(() => register.watcher !== undefined, 'it listens');
    register.project = projectWith({waitingFor: {party: 'initiator'}});
    register.news = [updateOf(4), updateOf(3)];
    register.watcher?.changed('1');
    await until(() => newsOf(tracker).length === 2, 'the news is shown');
    expect(newsOf(tracker)[0]).to.equal('Nieuws van 4 november');
    const [item] = byRole(tracker, 'list', 'Nieuws').children;
    expect(item && visibleText(item)).to.match(/^Nieuw\n/);
    expect(visibleText(tracker)).to.include('Net veranderd');
    await until(
      () => allByRole(tracker, 'status').some(({textContent}) => textContent === 'Er is nieuws: Nieuws van 4 november'),
      'it is said',
    );
  });

  it('keeps the focus where it is, and the older news that was asked for', async () => {
    const news = Array.from({length: 15}, (_, index) => updateOf(15 - index));
    const register = registerWith(projectWith(), news);
    const tracker = await mountTracker({backend: townWith(register, watching(register))});
    byRole(tracker, 'button', 'Toon meer nieuws').click();
    await until(() => newsOf(tracker).length === 15, 'all news is there');
    const button = byRole(tracker, 'button', 'Volg dit');
    button.focus();
    register.project = projectWith({lastUpdateAt: '2026-11-16T09:00:00Z'});
    register.news = [updateOf(16), ...news];
    register.watcher?.changed('2');
    await until(() => newsOf(tracker).length === 16, 'the news is there, and the older too');
    expect(tracker.shadowRoot?.activeElement).to.equal(button);
  });

  it('is silent in a hidden tab, and sees at once how it is when somebody comes back', async () => {
    const register = registerWith(projectWith());
    const tracker = await mountTracker({backend: townWith(register, watching(register))});
    await until(() => register.watcher !== undefined, 'it listens');
    hide(true);
    expect(register.watcher).to.equal(undefined);
    const {asked} = register;
    register.project = projectWith({stalled: {since: '2026-11-01'}});
    hide(false);
    await until(() => visibleText(tracker).includes('Het zit vast sinds'), 'it is shown how it is now');
    expect(register.asked).to.equal(asked + 1);
    expect(register.watcher).to.exist;
  });

  it('goes on after the last change it heard of', async () => {
    const register = registerWith(projectWith());
    await mountTracker({backend: townWith(register, watching(register))});
    await until(() => register.watcher !== undefined, 'it listens');
    register.watcher?.changed('42');
    hide(true);
    hide(false);
    expect(register.watcher?.lastEventId).to.equal('42');
  });

  it('is silent while a browser keeps the page for later', async () => {
    const register = registerWith(projectWith());
    await mountTracker({backend: townWith(register, watching(register))});
    await until(() => register.watcher !== undefined, 'it listens');
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    expect(register.watcher).to.equal(undefined);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(register.watcher).to.exist;
  });

  it('stops listening when it is taken off the page', async () => {
    const register = registerWith(projectWith());
    const tracker = await mountTracker({backend: townWith(register, watching(register))});
    await until(() => register.watcher !== undefined, 'it listens');
    tracker.remove();
    expect(register.watcher).to.equal(undefined);
  });

  it('keeps what is known last, with its time, when the backend is down, and goes on when it can', async () => {
    const register = registerWith(projectWith(), [updateOf(3)]);
    const tracker = await mountTracker({backend: townWith(register, watching(register))});
    await until(() => register.watcher !== undefined, 'it listens');
    register.failure = new BackendError('offline', 'The test wants it so');
    register.watcher?.changed('1');
    await until(() => allByRole(tracker, 'alert').length > 0, 'it says that there is no connection');
    expect(visibleText(tracker)).to.match(/U ziet hoe het was op .* om \d\d\.\d\d uur\./);
    expect(newsOf(tracker)).to.deep.equal(['Nieuws van 3 november']);
    expect(tracker.matches(':state(offline)')).to.equal(true);
    register.failure = undefined;
    dispatchEvent(new Event('online'));
    await until(() => allByRole(tracker, 'alert').length === 0, 'it goes on');
  });
});
