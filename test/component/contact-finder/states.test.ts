import {expect} from '@open-wc/testing';
import {demoBackend} from '../../../src/backend/demo/demo-backend.js';
import type {ContactDirectory} from '../../../src/backend/ports.js';
import {restBackend} from '../../../src/backend/rest/rest-backend.js';
import type {ProblemEvent} from '../../../src/index.js';
import {until} from '../../support/until.js';
import {allByRole, byRole, press, visibleText, write} from '../../support/visitor.js';
import {cards, contactsShown, mountFinder, placeFinder} from './mount.js';

const topicField = 'Waar gaat uw vraag of idee over?';

describe('A contact finder in every state', () => {
  it('shows its form at once, and says that contacts are loading', async () => {
    const backend = demoBackend();
    const release = backend.hold();
    const finder = await placeFinder({backend});
    expect(byRole(finder, 'combobox', topicField)).to.exist;
    await until(() => finder.matches(':state(loading)'), 'it is loading');
    release();
    await contactsShown(finder);
    expect(finder.matches(':state(ready)')).to.equal(true);
  });

  it('shows the fallback of the page without a backend', async () => {
    const finder = document.createElement('verbind-contact-finder');
    const link = document.createElement('a');
    link.href = 'https://www.example.nl/contact';
    link.textContent = 'Neem contact op';
    finder.append(link);
    document.body.append(finder);
    await finder.updateComplete;
    expect(byRole(document.body, 'link', 'Neem contact op').checkVisibility()).to.equal(true);
    finder.remove();
  });

  it('hides the fallback when there are contacts', async () => {
    const finder = await mountFinder();
    expect(finder.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('never hides a page that a self-closed tag has swallowed', async () => {
    const finder = await mountFinder();
    const swallowed = document.createElement('section');
    swallowed.textContent = 'De rest van de pagina';
    finder.append(swallowed);
    finder.requestUpdate();
    await finder.updateComplete;
    expect(swallowed.checkVisibility()).to.equal(true);
  });

  for (const kind of ['timeout', 'refused', 'busy', 'broken'] as const)
    it(`stays of use when the backend is ${kind}: retry, the fallback, and then the contacts`, async () => {
      const backend = demoBackend();
      // All that is asked before somebody touches the finder: who the municipality is, and the contact points.
      backend.failNext(kind, 2);
      const finder = await placeFinder({backend});
      await until(() => allByRole(finder, 'alert').length > 0, 'the failure is told');
      expect(byRole(finder, 'link', 'Neem contact op')).to.exist;
      press(finder, 'Probeer het opnieuw');
      await contactsShown(finder);
      expect(allByRole(finder, 'alert')).to.be.empty;
    });

  it('keeps the last known contacts when the connection is lost, and goes on by itself', async () => {
    const backend = demoBackend();
    const finder = await mountFinder({backend});
    const before = cards(finder);
    backend.failNext('offline');
    write(finder, 'combobox', topicField, 'b');
    await until(() => visibleText(finder).includes('U heeft nu geen internet'), 'it says that there is no connection');
    expect(cards(finder)).to.deep.equal(before);
    expect(visibleText(finder)).to.match(/U ziet de contacten van \d\d\.\d\d uur/);
    expect(finder.matches(':state(offline)')).to.equal(true);
    dispatchEvent(new Event('online'));
    await until(() => allByRole(finder, 'alert').length === 0, 'it goes on');
  });

  it('tells the page what failed, and nothing that was typed', async () => {
    const town = demoBackend().contacts;
    const nobody = restBackend({url: `${location.origin}/nobody-lives-here/v1`}).contacts;
    const find: ContactDirectory['find'] = (criteria, options) => (criteria.q ? nobody : town).find(criteria, options);
    const finder = await mountFinder({backend: {...demoBackend(), contacts: {...town, find}}});
    const heard = new Promise<ProblemEvent>(resolve =>
      finder.addEventListener('verbind-problem', resolve, {once: true}),
    );
    write(finder, 'combobox', topicField, 'geheim');
    const {kind, detail} = await heard;
    expect(kind).to.equal('not-found');
    expect(detail).to.include('/nobody-lives-here/v1/contact-points answered 404');
    expect(detail).not.to.include('geheim');
  });

  it('keeps what was typed, and asks once, when it is moved on the page', async () => {
    const backend = demoBackend();
    const finder = await mountFinder({backend});
    write(finder, 'combobox', topicField, 'terras');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(finder);
    await finder.updateComplete;
    expect((byRole(finder, 'combobox', topicField) as HTMLInputElement).value).to.equal('terras');
    elsewhere.remove();
  });

  const warningsDuring = async (
    wait: (warnings: readonly string[]) => Promise<unknown>,
  ): Promise<readonly string[]> => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    try {
      await wait(warnings);
    } finally {
      console.warn = warn;
    }
    return warnings;
  };

  it('warns the author once of a topic that does not exist, and works all the same', async () => {
    const warnings = await warningsDuring(async warned => {
      const finder = await mountFinder({topic: 'bestaat-niet'});
      await until(() => cards(finder).length > 1, 'all contacts are shown');
      // Which topics there are is asked after that.
      await until(() => warned.length > 0, 'the author is warned');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/topic="bestaat-niet" is not known here/);
  });

  it('warns the author of an adapter that nobody defined, by the names there are', async () => {
    const warnings = await warningsDuring(async () => {
      const finder = await placeFinder({adapter: 'fiels'});
      await until(() => allByRole(finder, 'alert').length > 0, 'the failure is told');
      expect(byRole(finder, 'link', 'Neem contact op')).to.exist;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/adapter="fiels" is not known here. These are: rest, files, demo/);
  });
});
