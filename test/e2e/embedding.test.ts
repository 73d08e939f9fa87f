import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser, Page} from 'playwright';
import {openChromium} from './support/browser.js';
import {embed, filesSource, visit, type Embedding, type PageOptions} from './support/embedding.js';
import {contacts, contactsShown} from './support/finder-page.js';
import {becomesTrue} from './support/in-page.js';
import {block, fallback, finder, script} from './support/snippets.js';

/** The finders that show their contacts. */
const ready = "[...document.querySelectorAll('verbind-contact-finder')].filter(each => each.matches(':state(ready)'))";

/** How much the page has moved by itself since it began. */
const layoutShift = `new Promise(done => {
  let sum = 0;
  const add = entries => { for (const entry of entries) if (!entry.hadRecentInput) sum += entry.value; };
  const observer = new PerformanceObserver(list => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  requestAnimationFrame(() => requestAnimationFrame(() => { add(observer.takeRecords()); done(sum); }));
})`;

describe('the ways to put a widget on a page', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(filesSource)]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  const on = (body: string, journey: (page: Page) => Promise<void>, options?: PageOptions): Promise<void> =>
    visit(browser, embedding, embedding.publish(body, options), journey);

  /** Files that were asked twice since a moment ago. */
  const askedTwice = (requests: readonly string[]): readonly string[] =>
    requests.filter((request, index) => requests.indexOf(request) !== index);

  it('one block: script and element together', () => on(block(embedding), contactsShown));

  it('the script once in the template of the site, the element in the content', () =>
    on(`<main>${finder(embedding)}</main>`, contactsShown, {head: script(embedding)}));

  it('the script after the element', () => on(`${finder(embedding)}${script(embedding)}`, contactsShown));

  it('the script as a module', () => on(block(embedding).replace('<script', '<script type="module"'), contactsShown));

  it('a version that is pinned, with its hash', async () => {
    const versions = (await (await fetch(`${embedding.widgets.url}/embed/versions.json`)).json()) as {
      readonly latest: string;
      readonly versions: Readonly<Record<string, Readonly<Record<string, {readonly integrity: string}>>>>;
    };
    const integrity = versions.versions[versions.latest]?.['verbind.js']?.integrity ?? '';
    expect(integrity).to.match(/^sha384-/);
    const pinned = script(embedding)
      .replace('/verbind/1/', `/verbind/${versions.latest}/`)
      .replace('<script', `<script integrity="${integrity}"`);
    await on(pinned + finder(embedding), contactsShown);
  });

  it('one file for one widget', () =>
    on(
      `<script type="module" src="${embedding.widgets.url}/verbind/1/contact-finder.js" crossorigin="anonymous"></script>${finder(embedding)}`,
      contactsShown,
    ));

  it('the backend on the script tag, for the whole page', () =>
    on(
      `${script(embedding).replace('<script', `<script data-backend="${embedding.source.backend}" data-adapter="files"`)}
       <verbind-contact-finder>${fallback}</verbind-contact-finder>`,
      contactsShown,
    ));

  it('the backend on an element around it', () =>
    on(
      `${script(embedding)}<verbind-backend url="${embedding.source.backend}" adapter="files">
         <verbind-contact-finder>${fallback}</verbind-contact-finder></verbind-backend>`,
      contactsShown,
    ));

  it('twice on a page, each with its own question, for the price of one', async () => {
    const before = embedding.source.origin.requests.length;
    await on(
      script(embedding) +
        finder(embedding, 'id="one"') +
        finder(embedding, 'id="two" audience="business" topic="terras"'),
      async page => {
        await contactsShown(page.locator('#one'));
        await contactsShown(page.locator('#two'));
        expect(await contacts(page.locator('#one')).allTextContents()).to.not.deep.equal(
          await contacts(page.locator('#two')).allTextContents(),
        );
      },
    );
    expect(askedTwice(embedding.source.origin.requests.slice(before))).to.deep.equal([]);
  });

  it('the script twice', async () => {
    const before = embedding.widgets.requests.length;
    await on(block(embedding) + script(embedding), contactsShown);
    expect(askedTwice(embedding.widgets.requests.slice(before))).to.deep.equal([]);
  });

  it('the loader and the one file together', () =>
    on(
      `${block(embedding)}<script type="module" src="${embedding.widgets.url}/verbind/1/contact-finder.js" crossorigin="anonymous"></script>`,
      contactsShown,
    ));

  it('an element that comes to the page later', () =>
    on(script(embedding), async page => {
      await page.evaluate(`{
        const finder = document.createElement('verbind-contact-finder');
        finder.setAttribute('adapter', 'files');
        finder.setAttribute('backend', ${JSON.stringify(embedding.source.backend)});
        document.body.append(finder);
      }`);
      await contactsShown(page);
    }));

  it('an element that moves keeps what was typed, and asks nothing again', async () => {
    await on(`${block(embedding)}<div id="elsewhere"></div>`, async page => {
      await contactsShown(page);
      await page.getByRole('combobox').first().fill('boom');
      const before = embedding.source.origin.requests.length;
      await page.evaluate(
        "document.querySelector('#elsewhere').append(document.querySelector('verbind-contact-finder'))",
      );
      await contactsShown(page);
      expect(await page.getByRole('combobox').first().inputValue()).to.equal('boom');
      expect(embedding.source.origin.requests.slice(before)).to.deep.equal([]);
    });
  });

  it('fifty on a page ask every question once', async () => {
    const before = embedding.source.origin.requests.length;
    await on(script(embedding) + finder(embedding).repeat(50), async page => {
      expect(await page.evaluate(becomesTrue(`${ready}.length === 50`, 15_000))).to.equal(true);
    });
    expect(askedTwice(embedding.source.origin.requests.slice(before))).to.deep.equal([]);
  });

  it('without JavaScript the link stays', () =>
    visit(
      browser,
      embedding,
      embedding.publish(block(embedding)),
      async page => {
        expect(await page.getByRole('link', {name: 'Neem contact op'}).isVisible()).to.equal(true);
      },
      {context: {javaScriptEnabled: false}},
    ));

  it('with a nonce and strict-dynamic', () =>
    on(block(embedding).replace('<script', '<script nonce="r4nd0m"'), contactsShown, {
      policy: `default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; connect-src ${embedding.source.origin.url}; style-src 'self'; require-trusted-types-for 'script'; trusted-types verbind-lit-html`,
    }));

  it('nothing moves on a page that keeps room for it, however slow the answer', async () => {
    const body = `${script(embedding)}<h1>Contact</h1><div class="room">${finder(embedding)}</div><footer>Onder</footer>`;
    let release = (): void => undefined;
    const released = new Promise<void>(done => {
      release = done;
    });
    await visit(
      browser,
      embedding,
      embedding.publish(body),
      async page => {
        expect(await page.evaluate(becomesTrue(`document.querySelector(':state(loading)')`, 5000))).to.equal(true);
        release();
        await contactsShown(page);
        expect(await page.evaluate(layoutShift)).to.equal(0);
      },
      {
        prepare: page =>
          page.route('**/contact-points.json', async route => {
            await released;
            await route.continue();
          }),
      },
    );
  });
});
