import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser, Page} from 'playwright';
import {openChromium} from './support/browser.js';
import {embed, visit, type Embedding} from './support/embedding.js';
import {bench, fillUntil, receipt, sendButton, stepShown} from './support/form-page.js';
import {visibleText} from './support/in-page.js';
import {initiativesIn, officeSource} from './support/office.js';
import {formBlock} from './support/snippets.js';

describe('somebody whose connection comes and goes', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(officeSource)]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  /** A journey that ends with one more initiative in the database: the one of the receipt. */
  const on = (journey: (page: Page) => Promise<void>): Promise<void> =>
    visit(browser, embedding, embedding.publish(formBlock(embedding)), async page => {
      const {url} = embedding.source.origin;
      const before = await initiativesIn(url);
      await journey(page);
      // The receipt first: only then it is in the database.
      const reference = await receipt(page);
      expect(await initiativesIn(url)).to.deep.equal([reference, ...before]);
    });

  /** How many times initiatives were sent. */
  const countSends = (page: Page): (() => number) => {
    let count = 0;
    page.on('request', request => {
      if (request.method() === 'POST' && request.url().endsWith('/v1/initiatives')) count++;
    });
    return () => count;
  };

  it('writes on without one, sees that it was not sent, and finds it sent when the connection is back', () =>
    on(async page => {
      await fillUntil(page, 'De plek');
      await page.context().setOffline(true);
      await fillUntil(page, 'Controleer uw antwoorden', 'De plek');
      await sendButton(page).click();
      await page.getByText(/^U heeft nu geen internet\. Uw initiatief is nog niet verstuurd\./).waitFor();
      expect(await page.evaluate<string>(visibleText)).to.contain(bench.title);
      await page.context().setOffline(false);
    }));

  it('loses the answer on its way back: once more is not twice', () =>
    on(async page => {
      await fillUntil(page, 'Controleer uw antwoorden');
      const keys: (string | undefined)[] = [];
      await page.route('**/v1/initiatives', async route => {
        const isFirst = keys.push(route.request().headers()['idempotency-key']) === 1;
        const response = await route.fetch();
        await (isFirst ? route.abort() : route.fulfill({response}));
      });
      await sendButton(page).click();
      await page.getByRole('button', {name: 'Probeer het opnieuw'}).click();
      await receipt(page);
      expect(keys).to.have.length(2);
      expect(keys[0])
        .to.match(/^.{16,}$/)
        .and.equal(keys[1]);
    }));

  it('loses the answer and closes the page: the same initiative the next time, and not another', () =>
    on(async page => {
      await fillUntil(page, 'Controleer uw antwoorden');
      await page.route('**/v1/initiatives', async route => {
        await route.fetch();
        await route.abort();
      });
      const keys: (string | undefined)[] = [];
      page.on('request', request => {
        if (request.url().endsWith('/v1/initiatives')) keys.push(request.headers()['idempotency-key']);
      });
      await sendButton(page).click();
      await page.getByRole('button', {name: 'Probeer het opnieuw'}).waitFor();
      await page.unroute('**/v1/initiatives');
      await page.reload();
      await page.getByRole('button', {name: 'Ga verder'}).click();
      await stepShown(page, 'Controleer uw antwoorden');
      await sendButton(page).click();
      // Who it is from was not kept, and is asked again.
      await stepShown(page, 'Hoe bereiken wij u?');
      await fillUntil(page, 'Controleer uw antwoorden', 'Hoe bereiken wij u?');
      await sendButton(page).click();
      await receipt(page);
      expect(new Set(keys).size).to.equal(1);
    }));

  it('presses twice, and keeps Enter down: it is sent once', () =>
    on(async page => {
      const sends = countSends(page);
      await fillUntil(page, 'Controleer uw antwoorden');
      await page.route('**/v1/initiatives', async route => {
        await page.keyboard.down('Enter');
        await page.keyboard.down('Enter');
        await page.keyboard.up('Enter');
        await route.continue();
      });
      await sendButton(page).dblclick();
      await receipt(page);
      expect(sends()).to.equal(1);
    }));
});
