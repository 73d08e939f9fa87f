import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser} from 'playwright';
import {listen, type Listening} from '../../demo/server/listen.js';
import {sampleDocuments} from '../../demo/server/sample-town.js';
import {startServer} from '../../demo/server/server.js';
import {site} from '../../demo/server/static/site.js';
import {accessibilityFaults} from './support/accessible.js';
import {openChromium} from './support/browser.js';
import {watchPage} from './support/gates.js';
import {kept} from './support/in-page.js';

const folder = 'demo/site';
const pages = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.html'));
describe('the site of Elzendrecht, as npm start serves it', () => {
  let browser: Browser;
  let server: Listening;
  let council: Listening;
  before(async () => {
    server = await startServer({database: {}, port: 0, seed: sampleDocuments, requestsPerMinute: 10_000, dist: 'dist'});
    council = await listen(site({folder, theme: 'node_modules/@utrecht/design-tokens/dist', origin: server.origin}), 0);
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    await Promise.all([council.stop(), server.stop()]);
  });

  for (const file of pages) {
    it(`${file}: every finder on it shows contacts, every form its first question and every tracker where to type a number, accessible, and keeps to itself`, async () => {
      const context = await browser.newContext({locale: 'nl-NL', bypassCSP: false});
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const problems = watchPage(page, [council.origin, server.origin]);
      await page.goto(`${council.origin}/${file}`);
      for (const finder of await page.locator('verbind-contact-finder').all()) {
        await finder.getByRole('listitem').first().waitFor();
      }
      for (const form of await page.locator('verbind-initiative-form').all()) {
        await form.getByRole('radio').first().waitFor();
      }
      for (const tracker of await page.locator('verbind-progress-tracker').all()) {
        await tracker.getByRole('textbox', {name: /^Het nummer van uw initiatief/}).waitFor();
      }
      expect(problems).to.deep.equal([]);
      expect(await page.evaluate(kept)).to.deep.equal([]);
      const present = await page.evaluate<readonly string[]>(
        "[...new Set([...document.querySelectorAll(':defined')].map(each => each.localName))].filter(name => name.startsWith('verbind-'))",
      );
      if (present.length > 0) expect(await accessibilityFaults(page, present)).to.deep.equal([]);
      await context.close();
    });
  }

  it('initiatief-volgen.html: whoever follows a link to a project sees whose turn it is, and says how to hear more', async () => {
    const page = await browser.newPage({locale: 'nl-NL'});
    page.setDefaultTimeout(15_000);
    const problems = watchPage(page, [council.origin, server.origin]);
    await page.goto(`${council.origin}/initiatief-volgen.html`);
    await page.getByRole('link', {name: 'De Molenweg wordt een fietsstraat'}).click();
    await page.getByRole('heading', {name: 'De Molenweg wordt een fietsstraat'}).waitFor();
    await page.getByText(/^De gemeente is aan zet/).waitFor();
    await page.getByText('Vijf weken langer werk').waitFor();
    await page.getByText('De drempels blijven en worden opnieuw gemaakt.').waitFor();
    expect(problems).to.deep.equal([]);
    await page.close();
  });
});
