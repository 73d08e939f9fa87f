import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser, Page} from 'playwright';
import {openChromium} from './support/browser.js';
import {embed, filesSource, visit, type Embedding, type PageOptions} from './support/embedding.js';
import {contacts, contactsShown, firstContactIs, topicField} from './support/finder-page.js';
import {visibleText} from './support/in-page.js';
import {block, finder, script} from './support/snippets.js';

describe('what editors, systems and other scripts do to a page', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(filesSource)]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  const on = (body: string, journey: (page: Page) => Promise<void>, options: PageOptions = {}): Promise<void> =>
    visit(browser, embedding, embedding.publish(body, options), journey);

  const works = async (page: Page): Promise<void> => {
    await topicField(page).fill('lantaarnpaal');
    await page.getByRole('option', {name: /Kapotte lantaarnpaal/}).click();
    await firstContactIs(page, 'Straatverlichting');
  };

  it('a tag that closes itself, and so swallows the rest of the page: the rest stays visible', () =>
    on(
      `${script(embedding)}<verbind-contact-finder adapter="files" backend="${embedding.source.backend}" /><h2>Openingstijden</h2><div>Maandag</div>`,
      async page => {
        await contactsShown(page);
        expect(await page.evaluate<string>(visibleText))
          .to.contain('Openingstijden')
          .and.to.contain('Maandag');
      },
    ));

  it('paragraphs that a system puts around everything', () =>
    on(block(embedding).replace('<a href', '<p><a href').replace('</a></verbind', '</a></p><p></p></verbind'), works));

  it('values that are none', () =>
    on(
      script(embedding) +
        finder(embedding, 'heading-level="twee" audience="burger" topic="bestaat-niet" area="GM0000"'),
      async page => {
        await contactsShown(page);
        await works(page);
      },
    ));

  it('a form of the page around it: Enter searches here, and sends nothing there', () =>
    on(
      `${script(embedding)}<form action="/verstuurd">${finder(embedding)}<button>Verstuur</button></form>`,
      async page => {
        await contactsShown(page);
        await topicField(page).fill('lantaarnpaal');
        await topicField(page).press('Escape');
        await topicField(page).press('Enter');
        await firstContactIs(page, 'Straatverlichting');
        expect(page.url()).to.not.contain('verstuurd');
      },
    ));

  it('a template and a noscript that hold one stay asleep', () =>
    on(
      `${script(embedding)}<template>${finder(embedding)}</template><noscript>${finder(embedding)}</noscript>`,
      async page => {
        await page.waitForLoadState('networkidle');
        expect(await contacts(page).count()).to.equal(0);
      },
    ));

  it('hotkeys of the page do not fire while somebody types', () =>
    on(
      block(embedding),
      async page => {
        await works(page);
        expect(await page.evaluate('hotkeys')).to.deep.equal([]);
      },
      {script: "var hotkeys = []; addEventListener('keydown', event => hotkeys.push(event.key));"},
    ));

  it('a base address of the page: links of ours do not wander', () =>
    on(block(embedding), works, {head: `<base href="/ergens/anders/">`}));

  it('translation that wraps every text', () =>
    on(block(embedding), async page => {
      await contactsShown(page);
      await page.evaluate(`{
        const texts = root => [...root.childNodes].flatMap(node =>
          node.nodeType === Node.TEXT_NODE && node.data.trim() && !['STYLE', 'SCRIPT'].includes(root.nodeName) ? [node]
          : [...texts(node), ...(node.shadowRoot ? texts(node.shadowRoot) : [])]);
        for (const text of texts(document.body)) {
          const [outer, inner] = [document.createElement('font'), document.createElement('font')];
          text.replaceWith(outer); outer.append(inner); inner.append('~' + text.data);
        }
      }`);
      await works(page);
    }));

  for (const lang of ['', 'ar', 'nl-BE', 'DE'])
    it(`a page in the language "${lang}" gets Dutch`, () =>
      on(
        block(embedding),
        async page => {
          await page.getByRole('heading', {name: 'Wie kan u helpen?'}).waitFor();
        },
        {lang},
      ));

  it('a drawer that is opened later', () =>
    on(`${script(embedding)}<details><summary>Contact</summary>${finder(embedding)}</details>`, async page => {
      await page.getByText('Contact', {exact: true}).click();
      await works(page);
    }));

  it('a question that the page changes', () =>
    on(block(embedding), async page => {
      await contactsShown(page);
      await page
        .locator('verbind-contact-finder')
        .evaluate(element => element.setAttribute('topic', 'kapotte-lantaarnpaal'));
      await firstContactIs(page, 'Straatverlichting');
    }));

  it('an element that goes away while it loads', () =>
    on(block(embedding), async page => {
      await page.locator('verbind-contact-finder').evaluate(element => element.remove());
      await page.waitForLoadState('networkidle');
    }));

  const scripts: readonly (readonly [name: string, script: string])[] = [
    ['RequireJS', "window.define = () => { throw new Error('not yours'); }; define.amd = {};"],
    ['an array that knows how to become JSON', 'Array.prototype.toJSON = function () { return String(this); };'],
    ['an object that has more than others', 'Object.prototype.extra = function () {};'],
    [
      'an old library that extends arrays',
      'Array.prototype.remove = function () {}; Array.prototype.last = function () {};',
    ],
  ];
  for (const [name, host] of scripts) it(name, () => on(block(embedding), works, {script: host}));

  it('a picture that calls itself the current script', () =>
    on(`<img name="currentScript" alt="">${block(embedding)}`, works));

  it('a tag of that name of somebody else: theirs stays, nothing breaks', () =>
    on(
      block(embedding),
      async page => {
        await page.getByText('van een ander').waitFor();
      },
      {
        script:
          "customElements.define('verbind-contact-finder', class extends HTMLElement { connectedCallback() { this.textContent = 'van een ander'; } });",
      },
    ));

  it('a sandbox without an origin, where storage throws', () =>
    on(
      `<iframe title="Contact" sandbox="allow-scripts" src="${embedding.publish(block(embedding))}"></iframe>`,
      async page => {
        await page.frameLocator('iframe').getByRole('heading', {level: 4}).first().waitFor();
      },
      {policy: "default-src 'none'; frame-src 'self'; style-src 'self'"},
    ));
});
