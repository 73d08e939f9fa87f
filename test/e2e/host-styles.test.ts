import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser, BrowserContextOptions, Page} from 'playwright';
import {openChromium} from './support/browser.js';
import {embed, filesSource, visit, type Embedding, type PageOptions} from './support/embedding.js';
import {contactsShown, topicField} from './support/finder-page.js';
import {block, finder, script} from './support/snippets.js';

/** How many CSS pixels the page is wider than the window. */
const tooWide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

const spacing = `verbind-contact-finder {line-height: 1.5; letter-spacing: .12em; word-spacing: .16em}`;

describe('the styles of a site, and of the person who reads it', () => {
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
    options: PageOptions = {},
    context: BrowserContextOptions = {},
  ): Promise<void> => visit(browser, embedding, embedding.publish(body, options), journey, {context});

  const fits = async (page: Page): Promise<void> => {
    await contactsShown(page);
    expect(await page.evaluate<number>(tooWide)).to.equal(0);
  };

  /** A computed style of the first contact's name. */
  const styleOfName = (page: Page, property: string): Promise<string> =>
    page
      .getByRole('heading', {level: 4})
      .first()
      .evaluate((name, wanted) => getComputedStyle(name).getPropertyValue(wanted), property);

  it('a phone of 320 pixels needs no scrolling sideways', () =>
    on(block(embedding), fits, {}, {viewport: {width: 320, height: 640}}));

  it('a column of 180 pixels needs none either', () =>
    on(
      `${script(embedding)}<aside>${finder(embedding)}</aside>`,
      fits,
      {css: 'aside {width: 180px}'},
      {viewport: {width: 200, height: 640}},
    ));

  it('letters of twice the size need none either', () =>
    on(block(embedding), fits, {css: 'html {font-size: 200%}'}, {viewport: {width: 400, height: 640}}));

  it('room between letters, words and lines, as a reader may set it', () =>
    on(block(embedding), fits, {css: spacing}, {viewport: {width: 320, height: 640}}));

  it('a page from right to left', () =>
    on(`<div dir="rtl">${block(embedding)}</div>`, fits, {}, {viewport: {width: 320, height: 640}}));

  it('a cell of a grid, of flex, of a table', () =>
    on(
      `${script(embedding)}<div class="grid">${finder(embedding)}</div><div class="flex">${finder(embedding)}</div>
       <table><tr><td>${finder(embedding)}</td></tr></table>`,
      fits,
      {css: '.grid {display: grid} .flex {display: flex} table {width: 100%; table-layout: fixed}'},
      {viewport: {width: 400, height: 640}},
    ));

  it('a reset of everything', () =>
    on(
      block(embedding),
      async page => {
        await fits(page);
        await topicField(page).fill('boom');
        await page.getByRole('option').first().click();
      },
      {css: '* {margin: 0; padding: 0; border: 0; font: inherit} button, input, a, label, ul {all: unset}'},
    ));

  const inherited: readonly (readonly [property: string, junk: string, expected: string])[] = [
    ['text-transform', 'uppercase', 'none'],
    ['white-space-collapse', 'preserve', 'collapse'],
    ['text-wrap-mode', 'nowrap', 'wrap'],
    ['text-align', 'center', 'start'],
    ['pointer-events', 'none', 'auto'],
    ['text-indent', '40px', '0px'],
  ];
  for (const [property, junk, expected] of inherited)
    it(`${property}: ${junk} on the page around it`, () =>
      on(
        block(embedding),
        async page => {
          await contactsShown(page);
          expect(await styleOfName(page, property)).to.equal(expected);
        },
        {css: `body {${property}: ${junk}}`},
      ));

  it('hidden, when the page hides it', () =>
    on(`${script(embedding)}<div id="before"></div>${finder(embedding, 'hidden')}`, async page => {
      await page.getByRole('heading', {level: 4, includeHidden: true}).first().waitFor({state: 'attached'});
      expect(await page.locator('verbind-contact-finder').isVisible()).to.equal(false);
    }));

  it('suggestions that lie over what cuts off its content', () =>
    on(
      `${script(embedding)}<div class="cut">${finder(embedding)}</div>`,
      async page => {
        await topicField(page).fill('boom');
        await page.getByRole('option', {name: /Een boom kappen/}).click();
        expect(await topicField(page).inputValue()).to.equal('Een boom kappen');
      },
      {css: '.cut {overflow: hidden; contain: paint}'},
    ));

  it('targets of at least 24 by 24 pixels, also when the site makes letters small', () =>
    on(
      block(embedding),
      async page => {
        await contactsShown(page);
        for (const button of await page.locator('verbind-contact-finder').getByRole('button').all()) {
          const box = await button.boundingBox();
          expect(Math.min(box?.width ?? 24, box?.height ?? 24)).to.be.at.least(24);
        }
      },
      {css: 'html {font-size: 62.5%}'},
    ));

  it('forced colours keep the borders of fields', () =>
    on(
      block(embedding),
      async page => {
        const width = await topicField(page).evaluate(field => getComputedStyle(field).borderTopWidth);
        expect(Number.parseFloat(width)).to.be.at.least(1);
      },
      {},
      {forcedColors: 'active'},
    ));

  it('nothing moves for who wants no motion', () =>
    on(
      block(embedding),
      async page => {
        await contactsShown(page);
        expect(await page.evaluate('document.getAnimations().length')).to.equal(0);
      },
      {},
      {reducedMotion: 'reduce'},
    ));

  it('on paper everything is unfolded, and the form is not there', () =>
    on(block(embedding), async page => {
      await contactsShown(page);
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      await page.emulateMedia({media: 'print'});
      await page.getByText('Dit doen wij niet').first().waitFor();
      expect(await topicField(page).isVisible()).to.equal(false);
    }));
});
