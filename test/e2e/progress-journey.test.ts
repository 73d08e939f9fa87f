import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser, Page} from 'playwright';
import {openChromium} from './support/browser.js';
import {embed, visit, type Embedding} from './support/embedding.js';
import {bench, fillUntil, receipt, sendButton} from './support/form-page.js';
import {officeSource, officerPassword, officialReads} from './support/office.js';
import {handling, linkInLetter, officerToken} from './support/progress.js';
import {formBlock, trackerBlock} from './support/snippets.js';

const trackerUrl = 'https://www.example.nl/volgen?nummer={reference}';

describe('an initiative that everybody can follow, with a real server, database and outbox behind it', () => {
  let browser: Browser;
  let embedding: Embedding;
  let trackerPage: string;
  before(async () => {
    const officers = [{name: 'anna', token: officerToken}];
    [browser, embedding] = await Promise.all([
      openChromium(),
      embed(() => officeSource({officers, trackerUrl, mailPause: 200})),
    ]);
    trackerPage = embedding.publish(trackerBlock(embedding, 'project-param="nummer"'));
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  const on = (url: string, journey: (page: Page) => Promise<void>): Promise<void> =>
    visit(browser, embedding, url, journey);

  /** Sends in a bench; gives its number and the personal link on the receipt. */
  const sendIn = async (): Promise<{readonly reference: string; readonly own: string}> => {
    let sent = {reference: '', own: ''};
    await on(
      embedding.publish(formBlock(embedding, `progress-href="${trackerPage}?nummer={reference}"`)),
      async page => {
        await fillUntil(page, 'Controleer uw antwoorden');
        await sendButton(page).click();
        const reference = await receipt(page);
        const own = await page.getByRole('link', {name: 'Volg uw initiatief'}).getAttribute('href');
        sent = {reference, own: own ?? ''};
      },
    );
    return sent;
  };

  const follow = async (page: Page, email: string): Promise<void> => {
    await page.getByRole('button', {name: 'Volg dit'}).click();
    await page.getByRole('textbox', {name: /^Uw e-mailadres/}).fill(email);
    await page.getByRole('button', {name: 'Volg per e-mail'}).click();
    await page.getByText(`Wij sturen een e-mail naar ${email}.`).waitFor();
  };

  /** Opens a link of a letter and presses its button. */
  const heed = async (link: string, button: string, answer: RegExp): Promise<void> => {
    const page = await browser.newPage({locale: 'nl-NL'});
    await page.goto(link);
    await page.getByRole('button', {name: button}).click();
    await page.getByText(answer).waitFor();
    await page.close();
  };

  it('is private first, changes before the eyes of who looks, is told by mail, and stops when somebody wants that', async () => {
    const {origin, backend} = embedding.source;
    const {reference, own} = await sendIn();
    const official = await handling(backend, reference);

    // Who does not have the link learns nothing, not even that it is there.
    await on(`${trackerPage}?nummer=${reference}`, page =>
      page.getByRole('textbox', {name: /^Het nummer van uw initiatief/}).waitFor(),
    );

    await on(own, async mine => {
      await mine.getByRole('heading', {name: bench.title}).waitFor();
      await mine.getByText('Alleen u ziet deze pagina, door uw persoonlijke link.').waitFor();
      expect(mine.url()).to.not.contain('token');

      await official.change({isPrivate: false});
      await on(`${trackerPage}?nummer=${reference}`, async page => {
        await page.getByRole('heading', {name: bench.title}).waitFor();
        await follow(page, 'buurvrouw@example.nl');
        await heed(
          await linkInLetter(
            origin.url,
            `Bevestig dat u “${bench.title}” wilt volgen`,
            /https?:\/\/\S+confirm\?token=\S+/,
          ),
          'Ja, stuur mij nieuws',
          /^Het is bevestigd/,
        );

        await official.change({waitingFor: {party: 'initiator', since: '2026-11-24', what: 'Een bank uitzoeken'}});
        await official.tell('De plek is gekozen', 'De bank komt bij de vijver.');
        for (const who of [mine, page]) {
          await who.getByText(/^De initiatiefnemer is aan zet sinds .+: Een bank uitzoeken/).waitFor();
          await who.getByText('De bank komt bij de vijver.').waitFor();
        }
      });
    });

    const stop = await linkInLetter(origin.url, `Nieuws over “${bench.title}”`, /https?:\/\/\S+stop\?token=\S+/);
    const outbox = await officialReads(origin.url, '/outbox');
    expect(outbox).to.contain('De bank komt bij de vijver.');
    expect(outbox).to.contain(trackerUrl.replace('{reference}', reference));
    await heed(stop, 'Stuur mij geen nieuws meer', /^U krijgt hierover geen nieuws meer/);
  });

  it('changes before the eyes of who looks when an official fills in a page, and a colleague who was slower loses no word', () =>
    on(`${trackerPage}?nummer=ER-2026-0070`, async page => {
      await page.getByRole('heading', {name: 'Een waterpomp in de speeltuin van De Weerden'}).waitFor();
      const office = await browser.newContext({httpCredentials: {username: 'anna', password: officerPassword}});
      const openProject = async (): Promise<Page> => {
        const own = await office.newPage();
        await own.goto(`${embedding.source.origin.url}/officer/projects/ER-2026-0070`);
        return own;
      };
      const [first, second] = [await openProject(), await openProject()];
      for (const [own, what] of [
        [first, 'Een ander laboratorium bellen'],
        [second, 'De proef ophalen'],
      ] as const) {
        await own.getByRole('textbox', {name: 'Wat moet er gebeuren?'}).fill(what);
        await own.getByRole('button', {name: 'Zeg wie er aan zet is'}).click();
      }
      await first.getByText('Het is gedaan.').waitFor();
      await page.getByText(/: Een ander laboratorium bellen/).waitFor();
      await second.getByText(/^Iemand anders veranderde dit project/).waitFor();
      await second.getByRole('button', {name: 'Zeg wie er aan zet is'}).click();
      await second.getByText('Het is gedaan.').waitFor();
      await page.getByText(/: De proef ophalen/).waitFor();
      await office.close();
    }));

  it('that is stuck reaches somebody who can help', () =>
    on(`${trackerPage}?nummer=ER-2026-0070`, async page => {
      await page.getByText(/^Het zit vast sinds/).waitFor();
      await page.getByRole('button', {name: 'Het zit vast'}).click();
      await page.getByRole('textbox', {name: /^Uw naam/}).fill('B. Voorbeeld');
      await page.getByRole('textbox', {name: /^Uw e-mailadres/}).fill('b.voorbeeld@example.nl');
      await page.getByRole('textbox', {name: /^Wat zit er vast/}).fill('De kinderen vragen er elke week naar.');
      await page.getByRole('button', {name: 'Versturen'}).click();
      await page.getByText(/^Uw bericht is aangekomen/).waitFor();
      expect(await officialReads(embedding.source.origin.url, '/outbox')).to.contain(
        'De kinderen vragen er elke week naar.',
      );
    }));

  it('with four hundred times news shows the last of it first, and the rest when somebody wants that', () =>
    on(`${trackerPage}?nummer=ER-2025-0101`, async page => {
      await page.getByRole('heading', {name: 'De Kanaalbrug wordt vernieuwd'}).waitFor();
      const items = page.getByRole('list', {name: 'Nieuws'}).getByRole('listitem');
      const before = await items.count();
      expect(before).to.be.within(1, 50);
      await page.getByRole('button', {name: 'Toon meer nieuws'}).click();
      await items.nth(before).waitFor();
    }));
});
