import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser, Page, Route} from 'playwright';
import {bundle} from './support/bundle.js';
import {openChromium} from './support/browser.js';
import {embed, type Embedding, type PageOptions} from './support/embedding.js';
import {contacts, contactsShown, topicField} from './support/finder-page.js';
import {watchPage} from './support/gates.js';
import {strictPolicy} from './support/policy.js';
import {restSource} from './support/rest-source.js';
import {serveWidgets} from './support/widgets.js';
import {block} from './support/snippets.js';

const cors = {'access-control-allow-origin': '*'};

describe('when something is wrong with the servers', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(restSource)]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  /** A visit during which what the page does wrong is allowed to be noticed, but no error may go uncaught. */
  const visiting = async (
    prepare: (page: Page) => Promise<unknown>,
    journey: (page: Page) => Promise<void>,
    body = block(embedding),
    options: PageOptions = {},
  ): Promise<void> => {
    const page = await browser.newPage({locale: 'nl-NL'});
    page.setDefaultTimeout(15_000);
    const problems = watchPage(
      page,
      ['http://127.0.0.1', 'http://localhost'].map(host => host),
    );
    await prepare(page);
    await page.goto(embedding.publish(body, options));
    await journey(page);
    expect(problems.filter(problem => problem.startsWith('uncaught'))).to.deep.equal([]);
    await page.close();
  };

  const fallbackStays = async (page: Page): Promise<void> => {
    await page.getByRole('link', {name: 'Neem contact op'}).waitFor();
  };

  it('a backend that cannot be reached: the link stays, a retry is offered, and then it works', () => {
    let down = true;
    return visiting(
      page => page.route(`${embedding.source.backend}/**`, route => (down ? route.abort() : route.continue())),
      async page => {
        const retry = page.getByRole('button', {name: 'Probeer het opnieuw'});
        await retry.waitFor();
        await fallbackStays(page);
        down = false;
        await retry.click();
        await contactsShown(page);
      },
    );
  });

  const answers: readonly (readonly [name: string, answer: Parameters<Route['fulfill']>[0]])[] = [
    ['an error of the server', {status: 500, headers: cors, body: ''}],
    ['a server that is busy', {status: 503, headers: {...cors, 'retry-after': '1'}, body: ''}],
    [
      'a page of HTML in the place of data',
      {status: 200, headers: cors, contentType: 'text/html', body: '<h1>Hoi</h1>'},
    ],
    ['half an answer', {status: 200, headers: cors, contentType: 'application/json', body: '{"count": 3, "resul'}],
    ['an empty answer', {status: 200, headers: cors, contentType: 'application/json', body: ''}],
    ['no permission for this page', {status: 200, contentType: 'application/json', body: '{}'}],
  ];
  for (const [name, answer] of answers) {
    it(`${name}: the link and the telephone number of the municipality are there`, () =>
      visiting(
        page => page.route('**/v1/contact-points?**', route => route.fulfill(answer)),
        async page => {
          await page.getByRole('button', {name: 'Probeer het opnieuw'}).waitFor();
          await fallbackStays(page);
          expect(await page.getByRole('link', {name: 'Bel 14 0199'}).first().getAttribute('href')).to.equal(
            'tel:140199',
          );
        },
      ));
  }

  it('a connection that goes and comes back: what was found stays, and the search goes on by itself', () =>
    visiting(
      () => Promise.resolve(),
      async page => {
        await contactsShown(page);
        await page.context().setOffline(true);
        await topicField(page).fill('lantaarnpaal');
        await page.getByRole('button', {name: 'Zoeken'}).click();
        await page.getByText('U heeft nu geen internet', {exact: false}).first().waitFor();
        expect(await contacts(page).count()).to.be.greaterThan(0);
        await page.context().setOffline(false);
        await contacts(page).getByText('Straatverlichting').waitFor();
      },
    ));

  it('a script that is not there: the link stays', () =>
    visiting(page => page.route('**/verbind.js', route => route.fulfill({status: 404})), fallbackStays));

  it('a chunk that somebody has changed: it does not run, and the link stays', async () => {
    const changed = await serveWidgets((path, text) =>
      path.includes('/chunks/contact-finder-') ? `${text};alert(1)` : text,
    );
    const body = block({...embedding, widgets: changed});
    const page = await browser.newPage();
    const refused = page.waitForEvent('console', message => message.text().includes('integrity'));
    page.on('dialog', () => expect.fail('the changed chunk ran'));
    await page.goto(embedding.publish(body, {policy: `default-src 'none'; script-src ${changed.url}; connect-src *`}));
    await refused;
    await fallbackStays(page);
    expect(await page.evaluate("document.querySelector('verbind-contact-finder').shadowRoot")).to.equal(null);
    await page.close();
    await changed.close();
  });

  it('a Lit of the site itself, which needs the name lit-html for its policy: it has it, whoever comes first', async () => {
    const code = "import {html, render} from 'lit'; render(html`<p>van de site</p>`, document.body.firstElementChild);";
    const {widgets, source} = embedding;
    await visiting(
      () => Promise.resolve(),
      async page => {
        await page.getByText('van de site').waitFor();
        await contactsShown(page);
      },
      `<div></div>${block(embedding)}`,
      {
        script: await bundle(code),
        scriptType: 'module',
        policy: strictPolicy(`'self' ${widgets.url}`, source.origin.url).replace(
          'verbind-lit-html',
          'lit-html verbind-lit-html',
        ),
      },
    );
  });

  it('a site that allows no other name for a policy than lit-html: that does', () =>
    visiting(() => Promise.resolve(), contactsShown, block(embedding), {
      policy: strictPolicy(embedding.widgets.url, embedding.source.origin.url).replace('verbind-lit-html', 'lit-html'),
    }));

  it('links that are no links, and markup in every text: nothing runs, nothing is markup', () => {
    const evil = '<img src=x onerror=alert(1)>';
    return visiting(
      page =>
        page.route('**/v1/contact-points?**', async route => {
          const answer = await route.fetch();
          const list = (await answer.json()) as {results: Record<string, unknown>[]};
          const results = list.results.map((each, index) => ({
            ...each,
            name: `${evil}${index}`,
            description: evil,
            channels: [{type: 'website', value: 'javascript:alert(1)', label: evil}],
          }));
          await route.fulfill({response: answer, json: {...list, results}});
        }),
      async page => {
        page.on('dialog', () => expect.fail('it ran'));
        await contactsShown(page);
        expect(await contacts(page).first().textContent()).to.equal(`${evil}0`);
        expect(await page.locator('verbind-contact-finder img').count()).to.equal(0);
        expect(await page.locator('verbind-contact-finder [href^="javascript:" i]').count()).to.equal(0);
      },
    );
  });
});
