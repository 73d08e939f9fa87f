import {after, before, describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import type {Browser} from 'playwright';
import {rollup} from 'rollup';
import {openChromium} from './support/browser.js';
import {embed, filesSource, visit, type Embedding} from './support/embedding.js';
import {contactsShown} from './support/finder-page.js';
import {finder} from './support/snippets.js';

/** What a developer's own bundler makes of a line of theirs. */
const bundle = async (code: string): Promise<string> => {
  const entry = '\0entry';
  const build = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === entry ? id : undefined),
        load: id => (id === entry ? code : undefined),
      },
      nodeResolve({browser: true, rootDir: process.cwd()}),
    ],
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  const {output} = await build.generate({format: 'es', inlineDynamicImports: true});
  return output[0].code;
};

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
      await visit(
        browser,
        embedding,
        embedding.publish(finder(embedding), {script, scriptType: 'module'}),
        contactsShown,
      );
    });
});
