import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright';
import {bundle} from './support/bundle.js';
import {openChromium} from './support/browser.js';
import {embed, filesSource, visit, type Embedding} from './support/embedding.js';
import {contactsShown} from './support/finder-page.js';
import {strictPolicy} from './support/policy.js';
import {finder} from './support/snippets.js';

describe('the npm package in a bundle of somebody else', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(filesSource)]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  const entries: readonly (readonly [name: string, code: string])[] = [
    ['one import defines the tag', "import 'verbind/define/contact-finder.js';"],
    [
      'the class alone leaves the tag to the developer',
      "import {ContactFinder} from 'verbind'; customElements.define('verbind-contact-finder', ContactFinder);",
    ],
  ];
  for (const [name, code] of entries)
    it(name, async () => {
      const script = await bundle(code);
      const {widgets, source} = embedding;
      // Their bundle has a Lit of its own, which makes its policy by its own name.
      const policy = strictPolicy(`'self' ${widgets.url}`, source.origin.url).replace('verbind-lit-html', 'lit-html');
      await visit(
        browser,
        embedding,
        embedding.publish(finder(embedding), {script, scriptType: 'module', policy}),
        contactsShown,
      );
    });
});
