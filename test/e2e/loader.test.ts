import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser, Page} from 'playwright';
import {openChromium} from './support/browser.js';
import {embed, filesSource, visit, type Embedding, type PageOptions} from './support/embedding.js';
import {contactsShown} from './support/finder-page.js';
import {visitRefused} from './support/refused.js';
import {fallback, finder, script} from './support/snippets.js';

/** What was asked for, without hashes: `contact-finder.js`, `topics.json`. */
const namesOf = (urls: readonly string[]): readonly string[] =>
  urls.map(url => new URL(url).pathname.replace(/^.*\//, '').replace(/-\w{6}(?=\.js$)/, '')).sort();

/** A script of the site that defines our tag. */
const stranger =
  "customElements.define('verbind-contact-finder', class extends HTMLElement { connectedCallback() { this.title = 'mine'; } })";

describe('the loader', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(filesSource)]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  const on = (
    body: string,
    journey: (page: Page) => Promise<void>,
    options?: PageOptions,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<void> => visit(browser, embedding, embedding.publish(body, options), journey, prepare && {prepare});

  /** Holds everything that matches until all these names are asked for: who waits for an answer before he asks, waits forever. */
  const holdUntilAsked =
    (expected: readonly string[]) =>
    async (page: Page): Promise<void> => {
      const asked: string[] = [];
      let release = (): void => undefined;
      const all = new Promise<void>(done => {
        release = done;
      });
      // What tells the loader of late chunks goes first: a page in another language or over files waits for it once.
      await page.route(/\/chunks\/(?!more-)|\/sample-town\//, async route => {
        asked.push(route.request().url());
        if (expected.every(name => namesOf(asked).includes(name))) release();
        await all;
        await route.continue();
      });
    };

  const data = ['areas.json', 'configuration.json', 'contact-points.json', 'topics.json'];

  it('asks for all code and all data at the same time', () =>
    on(
      script(embedding) + finder(embedding),
      contactsShown,
      {},
      holdUntilAsked([
        'foundation.js',
        'contact-points.js',
        'contact-finder.js',
        'files-backend.js',
        'places.js',
        ...data,
      ]),
    ));

  it('asks for the texts of the language of the page at the same time, and not for others', async () => {
    const asked: string[] = [];
    await on(
      script(embedding) + finder(embedding),
      async page => {
        page.on('request', request => asked.push(request.url()));
        await page.getByRole('combobox', {name: 'What is your question or idea about?'}).waitFor();
      },
      {lang: 'en-GB'},
      holdUntilAsked(['contact-finder.js', 'contact-finder.messages.en.js', ...data]),
    );
    expect(namesOf(asked)).to.not.include('contact-finder.messages.fy.js');
  });

  it('asks nothing twice, whatever the language of the page', async () => {
    for (const lang of ['nl', 'en', 'fy', 'fr', '']) {
      const requests = embedding.source.origin.requests.length;
      await on(script(embedding) + finder(embedding), contactsShown, {lang});
      const names = embedding.source.origin.requests.slice(requests);
      expect([...names].sort(), lang).to.deep.equal(data.map(name => `GET /sample-town/${name}`));
    }
  });

  it('takes the language of the script tag when the page has none', () =>
    on(
      script(embedding).replace('<script', '<script data-lang="en"') + finder(embedding),
      page => page.getByRole('combobox', {name: 'What is your question or idea about?'}).waitFor(),
      {lang: ''},
    ));

  it('takes the defaults of the page from the tag of the one file', () =>
    on(
      `<script type="module" src="${embedding.widgets.url}/verbind/1/contact-finder.js" crossorigin="anonymous" data-lang="en"
        data-backend="${embedding.source.backend}" data-adapter="files"></script><verbind-contact-finder>${fallback}</verbind-contact-finder>`,
      page => page.getByRole('combobox', {name: 'What is your question or idea about?'}).waitFor(),
      {lang: ''},
    ));

  it('lets the first of two versions do the work', async () => {
    const requests = embedding.widgets.requests.length;
    const {latest} = (await (await fetch(`${embedding.widgets.url}/embed/versions.json`)).json()) as {latest: string};
    const tags = ['1', latest].map(version => script(embedding).replace('/verbind/1/', `/verbind/${version}/`));
    for (const form of ['<script', '<script type="module"'])
      await on(tags.map(tag => tag.replace('<script', form)).join('') + finder(embedding), contactsShown);
    const folders = embedding.widgets.requests
      .slice(requests)
      .filter(request => request.includes('/chunks/foundation-'))
      .map(request => request.split('/chunks/')[0]);
    expect(folders).to.have.length(2);
  });

  it('leaves tags that it does not know to others', async () => {
    const requests = embedding.widgets.requests.length;
    await on(`${script(embedding)}<verbind-weather></verbind-weather><constructor></constructor>`, async page => {
      await page.waitForFunction("Symbol.for('verbind/loader/1') in globalThis");
      await page.evaluate("document.body.append(document.createElement('verbind-to-string'))");
    });
    expect(embedding.widgets.requests.slice(requests).filter(each => each.includes('/chunks/'))).to.deep.equal([]);
  });

  it('leaves a tag of somebody else alone, and says so once', async () => {
    const url = embedding.publish(script(embedding) + finder(embedding).repeat(2), {script: stranger});
    const warnings = await visitRefused(browser, url, {
      journey: async (page, warned) => {
        await warned;
        expect(await page.locator('verbind-contact-finder[title=mine]').count()).to.equal(2);
      },
    });
    expect(warnings).to.deep.equal(['Verbind: <verbind-contact-finder> belongs to another script']);
  });

  for (const name of ['currentScript', 'head', 'querySelectorAll', 'documentElement', 'scripts'])
    it(`survives a picture that is called ${name}`, () =>
      on(`<img name="${name}" alt="">${script(embedding)}${finder(embedding)}`, contactsShown));
});
