import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {wantedEngines} from '../support/browsers/ensure.js';
import {openEngine, type EngineBrowser, type EnginePage} from './support/browser.js';
import {embed, filesSource, type Embedding, type PageOptions} from './support/embedding.js';
import {labels} from './support/finder-page.js';
import {becomesTrue, focusField, visibleText} from './support/in-page.js';
import {block, finder, script} from './support/snippets.js';

for (const engine of wantedEngines())
  describe(`the hazards that engines differ in, in ${engine}`, () => {
    let browser: EngineBrowser;
    let embedding: Embedding;
    before(async () => {
      embedding = await embed(filesSource);
      browser = await openEngine(engine);
    });
    after(async () => {
      await browser.close();
      await embedding.close();
    });

    const shows = async (page: EnginePage, text: string): Promise<void> => {
      const there = await page.evaluate(becomesTrue(`${visibleText}.includes(${JSON.stringify(text)})`, 15_000));
      if (!there) expect.fail(`"${text}" is not there, but:\n${String(await page.evaluate(visibleText))}`);
    };

    /** Opens a page, sees the first contacts, finds the street lights by keyboard; nothing of it violates the policy. */
    const findsTheLights = async (body: string, options?: PageOptions): Promise<void> => {
      const {page} = browser;
      const violations = embedding.site.violations.length;
      await page.goto(embedding.publish(body, options));
      await shows(page, 'contacten gevonden');
      await page.evaluate(focusField(labels.topic));
      await page.keyboard.type('lantaarnpaal');
      await shows(page, 'Kapotte lantaarnpaal');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await shows(page, 'Beheerder openbare verlichting');
      expect(embedding.site.violations.slice(violations)).to.deep.equal([]);
    };

    it('the strictest policy, with Trusted Types: no violation', () => findsTheLights(block(embedding)));

    it('one file for one widget', () =>
      findsTheLights(
        `<script type="module" src="${embedding.widgets.url}/verbind/1/contact-finder.js" crossorigin="anonymous"></script>${finder(embedding)}`,
      ));

    it('the script before, and after', async () => {
      await findsTheLights(finder(embedding), {head: script(embedding)});
      await findsTheLights(finder(embedding) + script(embedding));
    });

    it('the script twice', () => findsTheLights(block(embedding) + script(embedding)));

    it('an element that comes late', async () => {
      const {page} = browser;
      await page.goto(embedding.publish(script(embedding)));
      await page.evaluate(`(() => {
        const finder = document.createElement('verbind-contact-finder');
        finder.setAttribute('adapter', 'files');
        finder.setAttribute('backend', ${JSON.stringify(embedding.source.backend)});
        document.body.append(finder);
      })()`);
      await shows(page, 'contacten gevonden');
    });

    it('an element that moves keeps what was typed', async () => {
      const {page} = browser;
      await page.goto(embedding.publish(`${block(embedding)}<div id="elsewhere"></div>`));
      await shows(page, 'contacten gevonden');
      await page.evaluate(focusField(labels.topic));
      await page.keyboard.type('boom');
      await shows(page, 'Een boom kappen');
      await page.evaluate(
        "document.querySelector('#elsewhere').append(document.querySelector('verbind-contact-finder'))",
      );
      await page.evaluate(focusField(labels.topic));
      const typed = 'document.activeElement.shadowRoot.activeElement.value';
      expect(await page.evaluate(typed)).to.equal('boom');
    });
  });
