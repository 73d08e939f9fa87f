import {expect} from '@open-wc/testing';
import {until} from '../../support/until.js';
import {allByRole, byRole} from '../../support/visitor.js';
import {mountTracker, placeTracker, projectShown} from './mount.js';
import {projectWith} from '../../support/project-with.js';
import {registerWith, townWith, updateOf} from './register.js';

const token = 'een-geheim-van-de-gemeente';
const before = location.href;

/** Somebody comes to this page by a link. */
const comeBy = (link: string): void => history.replaceState(null, '', link);

describe('How a tracker finds its project', () => {
  afterEach(() => comeBy(before));

  it('takes it from a parameter of the address', async () => {
    comeBy(`?nummer=ER-2026-0112`);
    const tracker = await placeTracker({projectParam: 'nummer', backend: townWith(registerWith(projectWith()))});
    await projectShown(tracker);
    expect(byRole(tracker, 'heading', 'Een bankje in het park')).to.exist;
  });

  it('opens what is private by the token of a personal link, and takes that out of the address', async () => {
    comeBy(`?nummer=bankje#verbind-token=${token}`);
    const register = registerWith(projectWith({isPrivate: true}), [], token);
    const length = history.length;
    const tracker = await placeTracker({projectParam: 'nummer', backend: townWith(register)});
    expect(location.hash).to.equal('');
    expect(location.search).to.equal('?nummer=bankje');
    expect(history.length).to.equal(length);
    await projectShown(tracker);
    expect(register.tokens).to.include(token);
    expect(JSON.stringify([sessionStorage, localStorage])).not.to.include(token);
  });

  it('leaves a fragment that is the page’s own', async () => {
    comeBy('#inhoud');
    await mountTracker({backend: townWith(registerWith(projectWith()))});
    expect(location.hash).to.equal('#inhoud');
  });

  it('goes to the news that the address asks for, however long ago it was', async () => {
    const news = Array.from({length: 28}, (_, index) => updateOf(28 - index));
    comeBy('#verbind:update=u2');
    const tracker = await mountTracker({linkUpdates: true, backend: townWith(registerWith(projectWith(), news))});
    await until(
      () => tracker.shadowRoot?.activeElement?.textContent.includes('Nieuws van 2 november') === true,
      'the focus is at the news of 2 November',
    );
    const link = byRole(tracker, 'link', 'Link naar dit bericht: Nieuws van 2 november');
    expect(link.getAttribute('href')).to.match(/#verbind:update=u2$/);
  });

  it('gives news no links where the page does not want its address used', async () => {
    const tracker = await mountTracker({backend: townWith(registerWith(projectWith(), [updateOf(3)]))});
    expect(allByRole(tracker, 'link', /^Link naar dit bericht/)).to.be.empty;
  });

  it('leads to the projects that belong with it, with their names, and leaves out what nobody may see', async () => {
    const related = [
      {id: 'park', relation: 'parent', title: 'Het park wordt groener'},
      {id: 'geheim', relation: 'child'},
    ] as const;
    const tracker = await mountTracker({
      projectHref: '/voortgang?nummer={id}',
      backend: townWith(registerWith(projectWith({related}))),
    });
    const link = byRole(tracker, 'link', 'Het park wordt groener');
    expect(link.getAttribute('href')).to.equal(`${location.origin}/voortgang?nummer=park`);
    expect(tracker.shadowRoot?.textContent).not.to.include('geheim');
  });
});
