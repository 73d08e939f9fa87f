import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser, Page} from 'playwright';
import sharp from 'sharp';
import {liar, photo} from '../support/sample-files.js';
import {openChromium} from './support/browser.js';
import {embed, visit, type Embedding} from './support/embedding.js';
import {answer, field, fillUntil, goOn, receipt, sendButton} from './support/form-page.js';
import {officeSource, officialOpens, officialReads} from './support/office.js';
import {formBlock} from './support/snippets.js';

/** A photo as phones make them: it says where. */
const photoWithPlace = (): Promise<Buffer> =>
  sharp({create: {width: 40, height: 30, channels: 3, background: '#3a7'}})
    .jpeg()
    .withExif({
      IFD0: {Model: 'Telefoon'},
      IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '5/1 7/1 0/1'},
    })
    .toBuffer();

describe('somebody who sends photos and documents along', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(officeSource)]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  const on = (journey: (page: Page) => Promise<void>): Promise<void> =>
    visit(browser, embedding, embedding.publish(formBlock(embedding)), async page => {
      await fillUntil(page, 'Uw idee');
      await answer(page, 'Uw idee');
      await journey(page);
    });

  const add = (page: Page, ...files: readonly {name: string; mimeType: string; buffer: Buffer}[]): Promise<void> =>
    page.locator('input[type=file]').setInputFiles([...files]);

  const written = async (file: File): Promise<{name: string; mimeType: string; buffer: Buffer}> => ({
    name: file.name,
    mimeType: file.type,
    buffer: Buffer.from(await file.arrayBuffer()),
  });

  const sends = async (page: Page): Promise<void> => {
    await goOn(page, 'De plek');
    await fillUntil(page, 'Controleer uw antwoorden', 'De plek');
    await sendButton(page).click();
    await receipt(page);
  };

  it('sends a photo that says where it was made: it arrives, and does not say so any more', () =>
    on(async page => {
      const buffer = await photoWithPlace();
      expect((await sharp(buffer).metadata()).exif?.includes('Telefoon')).to.equal(true);
      await add(page, {name: 'plek.jpg', mimeType: 'image/jpeg', buffer});
      await field(page, 'Wat is er te zien op plek.jpg?').fill('Een leeg grasveld');
      await sends(page);
      const arrived = await sharp(await officialOpens(embedding.source.origin.url, 'plek.jpg')).metadata();
      expect(arrived).to.include({width: 40, height: 30, format: 'jpeg'});
      expect(arrived.exif).to.equal(undefined);
      expect(await officialReads(embedding.source.origin.url, '/officer')).to.contain('Een leeg grasveld');
    }));

  it('hears which files can not go along and why, and sends the others', () =>
    on(async page => {
      await add(
        page,
        {name: 'iphone.heic', mimeType: 'image/heic', buffer: Buffer.from('heic')},
        {name: 'leeg.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0)},
        {name: 'tekening.dwg', mimeType: 'application/acad', buffer: Buffer.from('dwg')},
        await written(liar()),
      );
      await page.getByText(/^iphone\.heic is een foto in het formaat van Apple/).waitFor();
      await page.getByText('leeg.pdf is leeg. Kies een ander bestand.').waitFor();
      await page.getByText('tekening.dwg kunnen wij niet openen. Gebruik PDF, JPG, PNG, WEBP.').waitFor();
      // This one says that it is a photo: the server looked.
      await page.getByText('park.png kunnen wij niet openen. Gebruik PDF, JPG, PNG, WEBP.').waitFor();
      for (const name of ['iphone.heic', 'leeg.pdf', 'tekening.dwg', 'park.png'])
        await page.getByRole('button', {name: `Verwijder ${name}`}).click();
      await add(page, await written(photo('bankje.png')));
      await page.getByRole('button', {name: 'Verwijder bankje.png'}).waitFor();
      await sends(page);
      expect(await officialReads(embedding.source.origin.url, '/officer')).to.contain('bankje.png');
    }));

  it('stops a file, tries one again that did not arrive, and adds no more than may go along', () =>
    on(async page => {
      let answering: 'never' | 'abort' | 'continue' = 'never';
      await page.route('**/v1/attachments', async route => {
        if (answering !== 'never') await route[answering]();
      });
      await add(page, await written(photo('langzaam.png')));
      await page.getByRole('progressbar', {name: /^langzaam\.png/}).waitFor();
      await page.getByRole('button', {name: 'Stop het versturen van langzaam.png'}).click();
      await page.getByText(/langzaam\.png/).waitFor({state: 'detached'});
      answering = 'abort';
      await add(page, await written(photo('bankje.png')));
      await page.getByText('bankje.png is niet verstuurd. Probeer het opnieuw.').waitFor();
      answering = 'continue';
      await page.getByRole('button', {name: 'Probeer het opnieuw: bankje.png'}).click();
      await page.getByText('Wat is er te zien op bankje.png?').waitFor();
      await add(page, ...(await Promise.all(['a', 'b', 'c', 'd', 'e'].map(name => written(photo(`${name}.png`))))));
      await page.getByText('U kunt hoogstens 5 bestanden meesturen. Kies welke u wilt meesturen.').waitFor();
      await sends(page);
    }));
});
