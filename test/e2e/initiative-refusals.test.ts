import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser, Page, Route} from 'playwright';
import {openChromium} from './support/browser.js';
import {embed, visit, type Embedding} from './support/embedding.js';
import {bench, field, fillUntil, goOn, option, receipt, sendButton, stepShown} from './support/form-page.js';
import {visibleText} from './support/in-page.js';
import {initiativesIn, officeSource} from './support/office.js';
import {formBlock} from './support/snippets.js';

const headers = {'access-control-allow-origin': '*'};
const problem = {headers, contentType: 'application/problem+json'};
const initiatives = '**/v1/initiatives';

type Fulfilment = NonNullable<Parameters<Route['fulfill']>[0]>;

const broken = 'Versturen lukt nu niet. Dat ligt aan ons. Uw antwoorden staan er nog.';
const answers: readonly (readonly [name: string, sentence: string, answer: Fulfilment])[] = [
  ['too much at once (413)', broken, {...problem, status: 413, body: '{"status": 413, "title": "Too large"}'}],
  ['another kind of content (415)', broken, {...problem, status: 415, body: '{"status": 415, "title": "Unsupported"}'}],
  [
    'too many at a time (429)',
    'Het is nu erg druk. Uw antwoorden staan er nog.',
    {...problem, status: 429, headers: {...headers, 'retry-after': '60'}, body: '{"status": 429, "title": "Busy"}'},
  ],
  ['an error of the server (500)', broken, {headers, status: 500, body: ''}],
  ['a page of HTML', broken, {headers, status: 201, contentType: 'text/html', body: '<h1>Gelukt</h1>'}],
  ['nothing at all', broken, {headers, status: 201, contentType: 'application/json', body: ''}],
  [
    'a receipt without a number',
    broken,
    {headers, status: 201, contentType: 'application/json', body: '{"id": "1", "receivedAt": "2026-11-24T09:00:00Z"}'},
  ],
  [
    'no permission (403)',
    'Deze pagina kan uw initiatief niet versturen. Uw antwoorden staan er nog.',
    {...problem, status: 403, body: '{"status": 403, "title": "Forbidden"}'},
  ],
];

describe('when a backend answers an initiative in another way than was promised', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(officeSource)]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  /** Fills in the form, and ends with one initiative more, whatever went wrong in between. */
  const on = (journey: (page: Page) => Promise<void>): Promise<void> =>
    visit(browser, embedding, embedding.publish(formBlock(embedding)), async page => {
      const {url} = embedding.source.origin;
      const before = await initiativesIn(url);
      await fillUntil(page, 'Controleer uw antwoorden');
      await journey(page);
      // The receipt first: only then it is in the database.
      const reference = await receipt(page);
      expect(await initiativesIn(url)).to.deep.equal([reference, ...before]);
    });

  it('each time: a clear sentence, a telephone number, nothing lost, and then it is sent', () =>
    on(async page => {
      for (const [name, sentence, answer] of answers) {
        await page.route(initiatives, route => route.fulfill(answer));
        await page.getByRole('button', {name: /^(Verstuur uw initiatief|Probeer het opnieuw)$/}).click();
        const alert = page.getByRole('alert').filter({hasText: sentence});
        await alert.waitFor().catch(() => expect.fail(`${name}: "${sentence}" is not there`));
        await alert.getByRole('link', {name: 'Bel 14 0199'}).waitFor();
        expect(await page.evaluate<string>(visibleText), name)
          .to.contain(bench.title)
          .and.to.contain(bench.name);
        await page.unroute(initiatives);
        // What failed is no longer so when an answer changes.
        await page.getByRole('button', {name: 'Vorige'}).click();
        await stepShown(page, 'Hoe bereiken wij u?');
        await field(page, 'Uw telefoonnummer').fill('06 12345678');
        await goOn(page, 'Controleer uw antwoorden');
      }
      await page.getByRole('button', {name: /^(Verstuur uw initiatief|Probeer het opnieuw)$/}).click();
    }));

  it('a key that was used for something else (409): says so, and sends it as a new one when told', () =>
    on(async page => {
      const keys: (string | undefined)[] = [];
      await page.route(initiatives, route => {
        keys.push(route.request().headers()['idempotency-key']);
        return keys.length === 1
          ? route.fulfill({...problem, status: 409, body: '{"status": 409, "title": "Conflict"}'})
          : route.continue();
      });
      await sendButton(page).click();
      await page.getByText(/^Uw initiatief was al binnen\./).waitFor();
      await page.getByRole('button', {name: 'Verstuur als nieuw initiatief'}).click();
      await receipt(page);
      expect(new Set(keys).size).to.equal(2);
    }));

  it('fields that the server refuses: in their own step, with a link to each', () =>
    on(async page => {
      await page.route(initiatives, async route => {
        const sent = route.request().postDataJSON() as Record<string, unknown>;
        await route.continue({postData: JSON.stringify({...sent, title: 'Een bankje '.repeat(30)})});
        await page.unroute(initiatives);
      });
      await sendButton(page).click();
      await stepShown(page, 'Uw idee');
      await page.getByRole('heading', {name: 'Er is nog 1 antwoord dat niet klopt'}).waitFor();
      await page.getByRole('link', {name: /^Hoe heet uw initiatief\?/}).click();
      expect(await field(page, 'Hoe heet uw initiatief?').evaluate(element => element.matches(':focus'))).to.equal(
        true,
      );
      await field(page, 'Hoe heet uw initiatief?').fill('Een bankje');
      for (const step of ['De plek', 'Wie heeft u erbij betrokken?', 'Wat heeft u van ons nodig?'] as const)
        await goOn(page, step);
      await goOn(page, 'Hoe bereiken wij u?');
      // What was said about somebody is still there: it was only never kept.
      expect(await field(page, 'Uw naam').inputValue()).to.equal(bench.name);
      expect(await option(page, 'Ik begrijp dat de gemeente', 'checkbox').isChecked()).to.equal(true);
      await goOn(page, 'Controleer uw antwoorden');
      await sendButton(page).click();
    }));

  it('a form token that has grown old: a new one, without a word', () =>
    on(async page => {
      let count = 0;
      await page.route(initiatives, async route => {
        if (++count > 1) return route.continue();
        const sent = route.request().postDataJSON() as Record<string, unknown>;
        return route.continue({postData: JSON.stringify({...sent, formToken: 'forged'})});
      });
      await sendButton(page).click();
      await receipt(page);
      expect(count).to.equal(2);
    }));
});
