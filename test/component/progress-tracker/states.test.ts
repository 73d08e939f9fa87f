import {expect} from '@open-wc/testing';
import {BackendError} from '../../../src/backend/backend-error.js';
import type {ProjectShownEvent} from '../../../src/index.js';
import {until} from '../../support/until.js';
import {allByRole, byRole, press, visibleText, write} from '../../support/visitor.js';
import {mountTracker, newsOf, placeTracker, projectShown} from './mount.js';
import {projectWith} from '../../support/project-with.js';
import {registerWith, townWith, updateOf} from './register.js';

const numberField = 'Het nummer van uw initiatief of project';

describe('A progress tracker in every state', () => {
  it('says that it is loading, and keeps the place', async () => {
    const register = registerWith(projectWith());
    let release = (): void => undefined;
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const tracker = await placeTracker({
      project: 'bankje',
      backend: townWith(register, {byId: async id => held.then(() => register.byId(id))}),
    });
    await until(() => tracker.matches(':state(loading)'), 'it is loading');
    expect(visibleText(tracker)).to.include('De voortgang wordt geladen.');
    release();
    await projectShown(tracker);
    expect(tracker.matches(':state(ready)')).to.equal(true);
  });

  it('shows the fallback of the page without a backend, and hides it when there is a project', async () => {
    const alone = document.createElement('verbind-progress-tracker');
    alone.textContent = 'Vraag de gemeente';
    document.body.append(alone);
    await alone.updateComplete;
    expect(alone.checkVisibility()).to.equal(true);
    expect(alone.shadowRoot?.querySelector('slot')?.hidden).to.equal(false);
    alone.remove();
    const tracker = await mountTracker({backend: townWith(registerWith(projectWith()))});
    expect(tracker.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('keeps the fallback where the backend has no register', async () => {
    const {projects: _, ...town} = townWith(registerWith(projectWith()));
    const tracker = await placeTracker({project: 'bankje', backend: town});
    await until(() => allByRole(tracker, 'alert').length > 0, 'the failure is told');
    expect(tracker.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('asks for the number when nobody said which project, and shows it', async () => {
    const tracker = await placeTracker({backend: townWith(registerWith(projectWith()))});
    await until(() => allByRole(tracker, 'textbox', numberField).length > 0, 'the field is there');
    expect(tracker.matches(':state(empty)')).to.equal(true);
    press(tracker, 'Bekijk de voortgang');
    await until(() => visibleText(tracker).includes('Vul het nummer in.'), 'it says what is missing');
    write(tracker, 'textbox', numberField, 'er-2026-0112');
    press(tracker, 'Bekijk de voortgang');
    await projectShown(tracker);
    expect(byRole(tracker, 'heading', 'Een bankje in het park')).to.exist;
  });

  it('says the same of a wrong number and of one that is not public, and lets another be typed', async () => {
    const secret = registerWith(projectWith({isPrivate: true}), [], 'een-geheim-van-de-gemeente');
    const sentences: string[] = [];
    for (const project of ['bestaat-niet', 'bankje']) {
      const tracker = await placeTracker({project, backend: townWith(secret)});
      await until(() => allByRole(tracker, 'alert').length > 0, 'the failure is told');
      await until(() => allByRole(tracker, 'textbox', numberField).length > 0, 'another number can be typed');
      expect(tracker.matches(':state(refused)')).to.equal(true);
      sentences.push(visibleText(byRole(tracker, 'alert')));
    }
    expect(sentences[0]).to.include('Wij vinden niets onder dit nummer.');
    expect(sentences[1]).to.equal(sentences[0]);
  });

  for (const kind of ['timeout', 'refused', 'busy', 'broken'] as const)
    it(`stays of use when the backend is ${kind}: retry, the fallback, and then the project`, async () => {
      const register = registerWith(projectWith());
      register.failure = new BackendError(kind, 'The test wants it so');
      const tracker = await placeTracker({project: 'bankje', backend: townWith(register)});
      await until(() => allByRole(tracker, 'alert').length > 0, 'the failure is told');
      expect(byRole(tracker, 'link', 'Vraag de gemeente hoe het ervoor staat')).to.exist;
      expect(byRole(tracker, 'link', 'Bel 14 0199')).to.exist;
      register.failure = undefined;
      press(tracker, 'Probeer het opnieuw');
      await projectShown(tracker);
      expect(allByRole(tracker, 'alert')).to.be.empty;
    });

  it('shows another project when the page says so, and tells the page of each once', async () => {
    const shown: string[] = [];
    const listen = ({project}: ProjectShownEvent): number => shown.push(project);
    document.addEventListener('verbind-project-shown', listen);
    const register = registerWith(projectWith());
    const tracker = await mountTracker({backend: townWith(register)});
    register.project = projectWith({id: 'tuin', reference: 'ER-2026-0200', title: 'Een buurtmoestuin'});
    tracker.project = 'tuin';
    await until(() => allByRole(tracker, 'heading', 'Een buurtmoestuin').length > 0, 'the other project is shown');
    document.removeEventListener('verbind-project-shown', listen);
    expect(shown).to.deep.equal(['bankje', 'tuin']);
  });

  it('shows the rest of the news on request, and goes on where it is new', async () => {
    const news = Array.from({length: 24}, (_, index) => updateOf(24 - index));
    const tracker = await mountTracker({backend: townWith(registerWith(projectWith(), news))});
    expect(newsOf(tracker)).to.have.length(10);
    press(tracker, 'Toon meer nieuws');
    await until(() => newsOf(tracker).length === 20, 'there is more');
    await until(
      () => tracker.shadowRoot?.activeElement?.textContent.includes('14 november') === true,
      'the focus goes on',
    );
    press(tracker, 'Toon meer nieuws');
    await until(() => newsOf(tracker).length === 24, 'all is there');
    expect(allByRole(tracker, 'button', 'Toon meer nieuws')).to.be.empty;
  });

  it('says it when there is no news, no step and no date', async () => {
    const text = visibleText(await mountTracker({backend: townWith(registerWith(projectWith()))}));
    expect(text).to.include('Er is nog geen nieuws.');
    expect(text).not.to.match(/undefined|NaN|null|De stappen/);
  });
});
