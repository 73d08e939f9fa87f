import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {wantedEngines} from '../support/browsers/ensure.js';
import {openEngine, type EngineBrowser} from './support/browser.js';
import {embed, filesSource, type Embedding} from './support/embedding.js';
import {becomesTrue} from './support/in-page.js';
import {strictPolicy} from './support/policy.js';
import {serveChanged} from './support/refused.js';
import {finder, script} from './support/snippets.js';

/** A script of the site that notes which file was refused. */
const noteRefusal = `addEventListener('error', ({target}) => {
  if (target.src) document.documentElement.dataset.refused = target.src;
}, true)`;

for (const engine of wantedEngines())
  describe(`a chunk that was changed, in ${engine}`, () => {
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

    // The first is imported by the second, the second by the adapter: nobody may fetch them again for an import.
    for (const chunk of ['foundation', 'contact-finder', 'files-backend'])
      it(`${chunk} does not run`, async () => {
        const {page} = browser;
        const widgets = await serveChanged(chunk);
        const policy = strictPolicy(`'self' ${widgets.url}`, embedding.source.origin.url);
        const body = script({...embedding, widgets}) + finder(embedding);
        await page.goto(embedding.publish(body, {policy, script: noteRefusal}));
        const refused = `document.documentElement.dataset.refused?.includes('/chunks/${chunk}-')`;
        expect(await page.evaluate(becomesTrue(refused, 15_000))).to.equal(true);
        expect(await page.evaluate(becomesTrue("document.title === 'changed'", 500))).to.equal(false);
        await widgets.close();
      });
  });
