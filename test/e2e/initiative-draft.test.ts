import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser} from 'playwright';
import {photo} from '../support/sample-files.js';
import {openChromium} from './support/browser.js';
import {embed, visit, type Embedding} from './support/embedding.js';
import {answer, bench, field, fillUntil, option, receipt, sendButton, stepShown} from './support/form-page.js';
import {visibleText} from './support/in-page.js';
import {officeSource, officialReads} from './support/office.js';
import {formBlock} from './support/snippets.js';

describe('somebody who is disturbed in the middle', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(officeSource)]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  const draftName = (): string => `verbind-initiative ${embedding.source.backend}`;
  const bothPlaces = '[...Object.values(sessionStorage), ...Object.values(localStorage)].join()';

  it('opens the page again and is asked whether to go on; what says who it is, and files, were not kept', () =>
    visit(
      browser,
      embedding,
      embedding.publish(formBlock(embedding)),
      async page => {
        await fillUntil(page, 'Uw idee');
        await answer(page, 'Uw idee');
        const file = photo('achtertuin.png');
        await page
          .locator('input[type=file]')
          .setInputFiles({name: file.name, mimeType: file.type, buffer: Buffer.from(await file.arrayBuffer())});
        await page.getByRole('button', {name: 'Verwijder achtertuin.png'}).waitFor();
        await page.getByRole('button', {name: 'Volgende'}).click();
        await fillUntil(page, 'Hoe bereiken wij u?', 'De plek');
        await answer(page, 'Hoe bereiken wij u?');
        await page.getByText(/^Bewaard om \d\d\.\d\d uur op dit apparaat/).waitFor();

        await page.reload();
        await page.getByText(/^U begon op .+ aan een initiatief\. Wilt u verdergaan\?$/).waitFor();
        // Before the answer nothing of it is shown: the device may be somebody else's.
        expect(await page.evaluate<string>(visibleText)).to.not.contain(bench.title);
        const stored = await page.evaluate<string>(bothPlaces);
        expect(stored).to.contain(bench.title);
        for (const secret of [bench.name, bench.email, 'achtertuin']) expect(stored).to.not.contain(secret);

        await page.getByRole('button', {name: 'Ga verder'}).click();
        await stepShown(page, 'Hoe bereiken wij u?');
        expect(await field(page, 'Uw naam').inputValue()).to.equal('');
        await page.getByRole('button', {name: 'Vorige'}).click();
        await stepShown(page, 'Wat heeft u van ons nodig?');
      },
      {keeps: [draftName()]},
    ));

  it('begins anew, and nothing of before is left', () =>
    visit(browser, embedding, embedding.publish(formBlock(embedding)), async page => {
      await fillUntil(page, 'De plek');
      await page.reload();
      await page.getByRole('button', {name: 'Begin opnieuw'}).click();
      await stepShown(page, 'Wie bent u?');
      expect(await option(page, 'Voor mijzelf').isChecked()).to.equal(false);
    }));

  it('keeps it for thirty days on this device only after saying so, erases it, and takes that back', () =>
    visit(browser, embedding, embedding.publish(formBlock(embedding)), async page => {
      await fillUntil(page, 'Uw idee');
      await answer(page, 'Uw idee');
      await page.getByRole('checkbox', {name: /^Bewaar mijn antwoorden 30 dagen/}).check();
      expect(await page.evaluate('[localStorage.length, sessionStorage.length]')).to.deep.equal([1, 0]);
      await page.getByRole('button', {name: 'Wis mijn antwoorden'}).click();
      await stepShown(page, 'Wie bent u?');
      expect(await page.evaluate('[localStorage.length, sessionStorage.length]')).to.deep.equal([0, 0]);
      await page.getByRole('button', {name: 'Zet ze terug'}).click();
      await stepShown(page, 'Uw idee');
      expect(await field(page, 'Hoe heet uw initiatief?').inputValue()).to.equal(bench.title);
      await page.getByRole('button', {name: 'Wis mijn antwoorden'}).click();
    }));

  for (const [name, draft] of [
    ['damaged', '{"answers":'],
    [
      'of a version that nobody knows',
      '{"version":99,"municipality":"GM1999","savedAt":"2099-01-01T00:00:00Z","answers":{"title":"x"}}',
    ],
    [
      'of another municipality',
      '{"version":1,"municipality":"GM0344","savedAt":"2099-01-01T00:00:00Z","answers":{"title":"x"}}',
    ],
  ] as const)
    it(`finds a draft that is ${name}: an empty form, and the draft is gone`, () =>
      visit(browser, embedding, embedding.publish(formBlock(embedding)), page => stepShown(page, 'Wie bent u?'), {
        prepare: page =>
          page.addInitScript(`sessionStorage.setItem(${JSON.stringify(draftName())}, ${JSON.stringify(draft)})`),
      }));

  it('fills in a form in a frame where storage throws: is told to stay, and sends it', () =>
    visit(
      browser,
      embedding,
      embedding.publish(
        `<iframe title="Initiatief" sandbox="allow-scripts" src="${embedding.publish(formBlock(embedding))}" width="100%" height="900"></iframe>`,
        {policy: "default-src 'none'; frame-src 'self'; style-src 'self'"},
      ),
      async page => {
        const frame = page.frameLocator('iframe');
        await fillUntil(frame, 'De plek');
        await frame.getByText(/^Dit apparaat kan uw antwoorden niet bewaren\./).waitFor();
        await fillUntil(frame, 'Controleer uw antwoorden', 'De plek');
        await sendButton(frame).click();
        const reference = await receipt(frame);
        expect(await officialReads(embedding.source.origin.url, '/officer')).to.contain(reference);
      },
    ));
});
