import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser, Page} from 'playwright';
import {accessibilityFaults} from './support/accessible.js';
import {openChromium} from './support/browser.js';
import {embed, visit, type Embedding, type Visit} from './support/embedding.js';
import {answer, bench, fillUntil, goOn, receipt, sendButton, stepShown, steps} from './support/form-page.js';
import {becomesTrue, focused, overflow, translating} from './support/in-page.js';
import {officeSource, officialReads} from './support/office.js';
import {formBlock} from './support/snippets.js';

describe('an initiative by people who read, see and type in their own way', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(officeSource)]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  const on = (journey: (page: Page) => Promise<void>, how: Visit = {}): Promise<void> =>
    visit(browser, embedding, embedding.publish(formBlock(embedding)), journey, how);

  const isReceived = async (page: Page): Promise<void> => {
    const reference = await receipt(page);
    expect(await officialReads(embedding.source.origin.url, '/officer')).to.contain(reference);
  };

  it('finds every step, with and without what is missing, and the receipt, without a barrier', () =>
    on(async page => {
      const faults = (): Promise<readonly string[]> => accessibilityFaults(page, ['verbind-initiative-form']);
      for (const [index, step] of steps.slice(0, -1).entries()) {
        await stepShown(page, step);
        expect(await faults(), step).to.deep.equal([]);
        if (index === 1) {
          await page.getByRole('button', {name: 'Volgende'}).click();
          await page.getByRole('heading', {name: /^Er zijn nog 3 antwoorden/}).waitFor();
          expect(await faults(), `${step}, nothing filled in`).to.deep.equal([]);
        }
        await answer(page, step);
        await goOn(page, steps[index + 1] ?? step);
      }
      expect(await faults(), 'the check').to.deep.equal([]);
      await sendButton(page).click();
      await receipt(page);
      expect(await faults(), 'the receipt').to.deep.equal([]);
    }));

  it('does all of it with the keyboard, and the focus is where it goes on', () =>
    on(async page => {
      await stepShown(page, 'Wie bent u?');
      const path: string[] = [];
      /** Presses Tab until the focus is on what is called so. */
      const tabTo = async (name: string): Promise<void> => {
        for (let count = 0; count < 30; count++) {
          await page.keyboard.press('Tab');
          const stop = await page.evaluate<string>(focused);
          path.push(stop);
          if (stop.startsWith(name)) return;
        }
        expect.fail(`Tab does not come to "${name}", but to: ${path.slice(-30).join(' · ')}`);
      };
      const expectFocus = async (name: string): Promise<void> => {
        const comes = await page.evaluate<boolean>(becomesTrue(`${focused}.endsWith(${JSON.stringify(name)})`, 5000));
        if (!comes) expect.fail(`The focus is not on "${name}", but on "${await page.evaluate<string>(focused)}"`);
      };
      /** The heading of a new step has the focus, so that it is read aloud. */
      const begin = (step: string): Promise<void> => expectFocus(`van 7: ${step}`);
      const press = (key: string): Promise<void> => page.keyboard.press(key);

      await tabTo('Voor mijzelf');
      await press('Space');
      await press('Enter');
      await begin('Uw idee');
      // Nothing written: the focus goes to what is said about it, and from there to the field.
      await press('Shift+Tab');
      await tabTo('Hoe heet uw initiatief?');
      await press('Enter');
      await expectFocus('antwoorden die niet kloppen');
      await tabTo('Hoe heet uw initiatief? Geef uw initiatief een naam');
      await press('Enter');
      await expectFocus('Hoe heet uw initiatief?');
      await page.keyboard.type(bench.title);
      await tabTo('Wat wilt u doen, en waarom?');
      await page.keyboard.type(bench.description);
      await tabTo('Wat heeft de buurt');
      await page.keyboard.type('Ouderen kunnen even zitten.');
      await tabTo('Volgende');
      await press('Enter');
      await begin('De plek');
      await tabTo('Van de gemeente');
      await press('Space');
      await tabTo('Volgende');
      await press('Space');
      await begin('Wie heeft u erbij betrokken?');
      await tabTo('Ja');
      await press('ArrowDown');
      await press('Enter');
      await begin('Wat heeft u van ons nodig?');
      await tabTo('Wanneer wilt u beginnen?');
      await tabTo('Volgende');
      await press('Enter');
      await begin('Hoe bereiken wij u?');
      await tabTo('Uw naam');
      await page.keyboard.type(bench.name);
      await tabTo('Uw e-mailadres');
      await page.keyboard.type(bench.email);
      await tabTo('Ja');
      await press('ArrowDown');
      await tabTo('Ik begrijp dat de gemeente');
      await press('Space');
      await tabTo('Controleer uw antwoorden');
      await press('Enter');
      await begin('Controleer uw antwoorden');
      for (const step of steps.slice(0, -1)) await tabTo(`Wijzig: ${step}`);
      await tabTo('Verstuur uw initiatief');
      await press('Enter');
      await expectFocus('Uw initiatief is verstuurd');
      await isReceived(page);
      // What programs fall for is not in the way of people.
      expect(path.join()).to.not.contain('Laat dit veld leeg');
    }));

  it('does all of it on a phone of 320 pixels, and never scrolls sideways', () =>
    on(
      async page => {
        const fits = async (where: string): Promise<void> => {
          expect(await page.evaluate<readonly string[]>(overflow), where).to.deep.equal([]);
        };
        for (const [index, step] of steps.slice(0, -1).entries()) {
          await stepShown(page, step);
          await fits(step);
          await answer(page, step);
          await fits(`${step}, filled in`);
          await goOn(page, steps[index + 1] ?? step);
        }
        await fits('the check');
        await sendButton(page).click();
        await isReceived(page);
        await fits('the receipt');
      },
      {context: {viewport: {width: 320, height: 568}, hasTouch: true}},
    ));

  it('reads it through a program that translates the page, while it changes', () =>
    on(async page => {
      await stepShown(page, 'Wie bent u?');
      await page.evaluate(translating);
      await fillUntil(page, 'Uw idee', 'Wie bent u?');
      await answer(page, 'Uw idee');
      await page.getByRole('button', {name: 'Volgende'}).click();
      await fillUntil(page, 'Controleer uw antwoorden', 'De plek');
      expect(await page.locator('verbind-initiative-form font').count()).to.be.greaterThan(50);
      await page.getByRole('button', {name: 'Vorige'}).click();
      await stepShown(page, 'Hoe bereiken wij u?');
      await goOn(page, 'Controleer uw antwoorden');
      await sendButton(page).click();
      await isReceived(page);
    }));
});
