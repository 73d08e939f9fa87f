import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser} from 'playwright';
import {openChromium} from './support/browser.js';
import {embed, visit, type Embedding} from './support/embedding.js';
import {answer, bench, field, fillUntil, goOn, option, receipt, sendButton, stepShown} from './support/form-page.js';
import {visibleText} from './support/in-page.js';
import {initiativesIn, officeSource, officialReads} from './support/office.js';
import {formBlock} from './support/snippets.js';

describe('somebody with an idea on a council page, with a real server and database behind it', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    // As the demo has it: who sends within three seconds is taken for a program, unless that is put right.
    [browser, embedding] = await Promise.all([openChromium(), embed(() => officeSource({formMinimumSeconds: 3}))]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  it('goes from idea to receipt, and everybody who has to know it knows it', () =>
    visit(
      browser,
      embedding,
      embedding.publish(formBlock(embedding, 'progress-href="/volgen?nummer={reference}"')),
      async page => {
        await fillUntil(page, 'Uw idee');
        await answer(page, 'Uw idee');
        await page
          .getByLabel(/^Bij welk onderwerp/)
          .selectOption({label: 'Een boom, bloembak of geveltuin in uw straat'});
        await goOn(page, 'De plek');
        await page.getByRole('combobox', {name: /^Om welke plek/}).fill('vogelw');
        await page.getByRole('option', {name: /Vogelweide/}).click();
        await fillUntil(page, 'Controleer uw antwoorden', 'De plek');
        await page.getByText(/^Uw initiatief gaat naar Team Groen Noord en binnenstad\. U krijgt antwoord/).waitFor();
        await sendButton(page).click();
        const reference = await receipt(page);

        await page.getByText('Uw initiatief is bij Team Groen Noord en binnenstad.').waitFor();
        await page.getByText(/^U krijgt uiterlijk [a-z]+dag .+ antwoord\.$/).waitFor();
        // The token is in the fragment, which no server sees.
        expect(await page.getByRole('link', {name: 'Volg uw initiatief'}).getAttribute('href')).to.match(
          new RegExp(`/volgen\\?nummer=${reference}#verbind-token=.+`),
        );

        const outbox = await officialReads(embedding.source.origin.url, '/outbox');
        expect(outbox).to.contain(`Wij hebben uw initiatief ontvangen (${reference})`);
        expect(outbox).to.contain(bench.email);
        expect(outbox).to.contain(`Nieuw initiatief ${reference}: ${bench.title}`);
        expect(await initiativesIn(embedding.source.origin.url)).to.deep.equal([reference]);
      },
    ));

  it('hears of what goes on already, and joins without anybody seeing an address', () =>
    visit(browser, embedding, embedding.publish(formBlock(embedding)), async page => {
      await fillUntil(page, 'Uw idee');
      await field(page, 'Hoe heet uw initiatief?').fill('Geveltuinen met de buren');
      await page.getByRole('heading', {name: 'Dit gebeurt al in de buurt'}).waitFor();
      await page.getByRole('button', {name: 'Ik doe mee: Geveltuinen in de Merelstraat'}).click();
      await field(page, 'Wat wilt u tegen hen zeggen?').fill('Ik help graag met snoeien.');
      await field(page, 'Uw naam').fill('B. Buur');
      await field(page, 'Uw e-mailadres').fill('b.buur@example.nl');
      await page.getByRole('button', {name: 'Verstuur', exact: true}).click();
      await page.getByText('Uw bericht is verstuurd. Wij laten u weten hoe het verdergaat.').waitFor();
      const outbox = await officialReads(embedding.source.origin.url, '/outbox');
      expect(outbox).to.contain('Ik help graag met snoeien.').and.to.contain('Iemand wil meedoen met');
      expect(await page.evaluate<string>(visibleText)).to.not.contain('@');
      await page.getByRole('button', {name: 'Wis mijn antwoorden'}).click();
    }));

  it('speaks to a person first, found by the contact finder within the form, and goes on where it was', () =>
    visit(browser, embedding, embedding.publish(formBlock(embedding)), async page => {
      await fillUntil(page, 'De plek');
      await page.getByText('Ik wil eerst iemand spreken').click();
      await page.getByRole('combobox', {name: 'Waar gaat uw vraag of idee over?'}).fill('speelpl');
      await page.getByRole('option', {name: 'Speelplekken en speeltoestellen'}).click();
      await page
        .getByRole('link', {name: /^Mail /})
        .first()
        .waitFor();
      await page.getByRole('button', {name: 'Vorige'}).click();
      expect(await field(page, 'Hoe heet uw initiatief?').inputValue()).to.equal(bench.title);
      await page.getByRole('button', {name: 'Wis mijn antwoorden'}).click();
    }));

  it('reads all of it in English on an English page', () =>
    visit(browser, embedding, embedding.publish(formBlock(embedding), {lang: 'en'}), async page => {
      await page.getByRole('heading', {name: /^Step 1 of 7: /}).waitFor();
      for (let step = 1; step < 7; step++) {
        // What the town itself asks is Dutch: its configuration has one language.
        for (const group of await page.getByRole('group').all()) {
          const radio = group.getByRole('radio');
          if (await radio.count()) await radio.last().check();
        }
        for (const each of await page.getByRole('textbox').all())
          await each.fill((await each.getAttribute('type')) === 'email' ? bench.email : '');
        for (const each of await page.getByRole('textbox', {name: /^((?!\(optional\)|e-?mail|phone).)*$/i}).all())
          await each.fill('An answer');
        for (const each of await page.getByRole('checkbox', {name: /^Ik begrijp/}).all()) await each.check();
        await page.getByRole('button', {name: /^(Next|Check your answers)$/}).click();
        await page.getByRole('heading', {name: new RegExp(`^Step ${step + 1} of 7: `)}).waitFor();
      }
      await page.getByRole('button', {name: 'Send your initiative'}).click();
      await page.getByRole('heading', {name: 'Your initiative has been sent'}).waitFor();
      expect(await page.evaluate<string>(visibleText)).to.not.match(/Verstuur|Volgende|Vorige|U krijgt/);
    }));

  it('changes the idea after looking everything over, and the team reads the new one', () =>
    visit(browser, embedding, embedding.publish(formBlock(embedding)), async page => {
      await fillUntil(page, 'Controleer uw antwoorden');
      await page.getByRole('button', {name: 'Wijzig: Uw idee'}).click();
      await stepShown(page, 'Uw idee');
      await field(page, 'Hoe heet uw initiatief?').fill('Twee bankjes in het park');
      for (const step of ['De plek', 'Wie heeft u erbij betrokken?', 'Wat heeft u van ons nodig?'] as const)
        await goOn(page, step);
      expect(await option(page, 'Een idee bespreken').isChecked()).to.equal(true);
      await goOn(page, 'Hoe bereiken wij u?');
      await goOn(page, 'Controleer uw antwoorden');
      await sendButton(page).click();
      const reference = await receipt(page);
      const outbox = await officialReads(embedding.source.origin.url, '/outbox');
      expect(outbox).to.contain(`Nieuw initiatief ${reference}: Twee bankjes in het park`);
    }));
});
