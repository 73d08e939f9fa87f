import {expect, fixtureCleanup} from '@open-wc/testing';
import {demoBackend} from '../../../src/backend/demo/demo-backend.js';
import type {InitiativeForm} from '../../../src/index.js';
import {until} from '../../support/until.js';
import {allByRole, byRole, press, visibleText, write} from '../../support/visitor.js';
import {adapterFor, choose, fillUntil, mountForm, next, placeForm, stepShown, stepTitle} from './mount.js';

const kept = (storage: Storage): string =>
  Object.keys(storage)
    .map(name => storage.getItem(name))
    .join();

const saved = (form: InitiativeForm): Promise<void> =>
  until(() => /Bewaard om \d\d\.\d\d uur/.test(visibleText(form)), 'it is said that the answers are kept');

/** Somebody who leaves and comes back to the same form. */
const comeBack = async (form: InitiativeForm, adapter: string): Promise<InitiativeForm> => {
  form.remove();
  const again = await placeForm({adapter});
  await until(() => allByRole(again, 'button', 'Ga verder').length === 1, 'the question is asked');
  return again;
};

describe('What somebody writes', () => {
  afterEach(() => {
    // A form that leaves the page still keeps what was written last.
    fixtureCleanup();
    sessionStorage.clear();
    localStorage.clear();
  });

  it('is kept in this tab while writing, and says so', async () => {
    const form = await mountForm();
    await fillUntil(form, 'De plek');
    await saved(form);
    await until(() => kept(sessionStorage).includes('Een bankje in het park'), 'the title is kept');
    expect(kept(localStorage)).to.not.include('Een bankje in het park');
  });

  it('is kept without what says something about a person', async () => {
    const form = await mountForm();
    await fillUntil(form, 'Controleer uw antwoorden');
    await until(() => kept(sessionStorage).includes('"step":"check"'), 'the last step is kept');
    const all = kept(sessionStorage) + kept(localStorage);
    expect(all).to.include('Een bankje in het park');
    expect(all).to.not.include('A. Voorbeeld');
    expect(all).to.not.include('a@example.nl');
  });

  it('comes back after a question, at the step where somebody was', async () => {
    const adapter = adapterFor(demoBackend());
    const form = await mountForm({adapter});
    await fillUntil(form, 'De plek');
    await saved(form);
    const again = await comeBack(form, adapter);
    expect(visibleText(again)).to.not.include('Een bankje in het park');
    press(again, 'Ga verder');
    await stepShown(again, 'De plek');
    press(again, 'Vorige');
    await stepShown(again, 'Uw idee');
    const title = byRole(again, 'textbox', /^Hoe heet uw initiatief\?/) as HTMLInputElement;
    expect(title.value).to.equal('Een bankje in het park');
  });

  it('is thrown away by who begins again', async () => {
    const adapter = adapterFor(demoBackend());
    const form = await mountForm({adapter});
    await fillUntil(form, 'De plek');
    await saved(form);
    const again = await comeBack(form, adapter);
    press(again, 'Begin opnieuw');
    await stepShown(again, 'Wie bent u?');
    expect(kept(sessionStorage)).to.not.include('Een bankje in het park');
  });

  it('is kept for thirty days on this device only for who chooses that', async () => {
    const form = await mountForm();
    await fillUntil(form, 'De plek');
    await saved(form);
    choose(form, /^Bewaar mijn antwoorden 30 dagen/, 'checkbox');
    await until(() => kept(localStorage).includes('Een bankje in het park'), 'it is on the device');
    expect(kept(sessionStorage)).to.not.include('Een bankje in het park');
  });

  it('is erased, and comes back for who did not mean that', async () => {
    const form = await mountForm();
    await fillUntil(form, 'De plek');
    await saved(form);
    press(form, 'Wis mijn antwoorden');
    await stepShown(form, 'Wie bent u?');
    expect(kept(sessionStorage)).to.not.include('Een bankje in het park');
    expect(visibleText(form)).to.include('Uw antwoorden zijn gewist.');
    press(form, 'Zet ze terug');
    await stepShown(form, 'De plek');
    press(form, 'Vorige');
    await stepShown(form, 'Uw idee');
    expect((byRole(form, 'textbox', /^Hoe heet uw initiatief\?/) as HTMLInputElement).value).to.equal(
      'Een bankje in het park',
    );
  });

  it('is gone from the device when it has come in', async () => {
    const form = await mountForm();
    await fillUntil(form, 'Controleer uw antwoorden');
    await saved(form);
    press(form, 'Verstuur uw initiatief');
    await until(() => visibleText(form).includes('DEMO-0001'), 'it has come in');
    expect(kept(sessionStorage)).to.not.include('Een bankje in het park');
  });

  it('is not kept by a device that refuses, and that is said', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    try {
      const form = await mountForm();
      choose(form, /^Voor mijzelf/);
      await until(() => visibleText(form).includes('Dit apparaat kan uw antwoorden niet bewaren'), 'it is said');
      const leaving = new Event('beforeunload', {cancelable: true});
      dispatchEvent(leaving);
      expect(leaving.defaultPrevented).to.equal(true);
      await next(form, 'Uw idee');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  for (const [what, damaged] of Object.entries({
    'a damaged one': () => '{"answers": {',
    'one of an older version': (text: string) => text.replace('"version":1', '"version":0'),
    'one of another municipality': (text: string) => text.replace('GM1999', 'GM0344'),
    'one of longer than thirty days ago': (text: string) => text.replace(/"savedAt":"\d{4}/, '"savedAt":"2020'),
  }))
    it(`is not offered from ${what}`, async () => {
      const adapter = adapterFor(demoBackend());
      const form = await mountForm({adapter});
      await fillUntil(form, 'De plek');
      await saved(form);
      form.remove();
      for (const name of Object.keys(sessionStorage))
        sessionStorage.setItem(name, damaged(sessionStorage.getItem(name) ?? ''));
      const again = await mountForm({adapter});
      expect(stepTitle(again)).to.match(/Wie bent u\?$/);
      expect(allByRole(again, 'button', 'Ga verder')).to.be.empty;
    });

  it('stays when the form moves on the page', async () => {
    const form = await mountForm();
    await fillUntil(form, 'Uw idee');
    write(form, 'textbox', /^Hoe heet uw initiatief\?/, 'Een moestuin');
    const elsewhere = document.createElement('section');
    form.parentElement?.append(elsewhere);
    elsewhere.append(form);
    await form.updateComplete;
    expect((byRole(form, 'textbox', /^Hoe heet uw initiatief\?/) as HTMLInputElement).value).to.equal('Een moestuin');
  });
});
