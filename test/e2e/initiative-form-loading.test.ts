import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser, Page} from 'playwright';
import {embedFolder} from '../../.config/embed-sizes.js';
import {openChromium} from './support/browser.js';
import {embed, visit, type Embedding, type Visit} from './support/embedding.js';
import {restSource} from './support/rest-source.js';
import {script} from './support/snippets.js';

/** `…/chunks/later-steps-x1y2z3.js` → `later-steps` */
const chunksOf = (urls: readonly string[]): readonly string[] =>
  [...new Set(urls.flatMap(url => /\/chunks\/(.+)-\w{6}\.js/.exec(url)?.[1] ?? []))].sort();

/** What weighs much, and serves few. */
const neverAtOnce = ['point-map', 'save-report', 'print-report', 'report-text', 'proof-of-work'];

/** The names of all chunks that were built. */
const builtChunks = (): readonly string[] => {
  // The build writes it so.
  const {chunks} = JSON.parse(readFileSync(join(embedFolder, 'manifest.json'), 'utf8')) as {chunks: object};
  return Object.keys(chunks);
};

const dataOf = (urls: readonly string[]): readonly string[] => urls.filter(url => url.includes('/v1/')).sort();

const form = ({source: {backend}}: Embedding): string =>
  `<verbind-initiative-form backend="${backend}"><a href="https://www.example.nl/initiatief">Dien uw initiatief in</a></verbind-initiative-form>`;

describe('the code of the initiative form', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(restSource)]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  /** A page with a form, whose requests are noted from the beginning. */
  const on = async (
    journey: (page: Page, asked: readonly string[]) => Promise<void>,
    {prepare, keeps = []}: Visit = {},
  ): Promise<void> => {
    const asked: string[] = [];
    await visit(
      browser,
      embedding,
      embedding.publish(script(embedding) + form(embedding)),
      page => journey(page, asked),
      {
        keeps,
        prepare: async page => {
          page.on('request', request => asked.push(request.url()));
          await prepare?.(page);
        },
      },
    );
  };

  const firstField = (page: Page) => page.getByRole('radio', {name: 'Voor mijzelf, als inwoner'});

  it('shows the first field with nothing but what it needs, and asks nothing twice', () =>
    on(async (page, asked) => {
      await firstField(page).waitFor();
      expect(chunksOf(asked)).to.deep.equal(['foundation', 'initiative-form']);
      expect(dataOf(asked).map(url => new URL(url).pathname)).to.deep.equal(['/v1/configuration']);
    }));

  it('asks for its code and its data at the same time', () =>
    on(page => firstField(page).waitFor(), {
      prepare: async page => {
        const waiting = new Set(['foundation', 'initiative-form', 'configuration']);
        let release = (): void => undefined;
        const all = new Promise<void>(done => {
          release = done;
        });
        // Who waits for an answer before he asks, waits forever.
        await page.route(/\/chunks\/|\/v1\//, async route => {
          const url = route.request().url();
          for (const name of waiting) if (new RegExp(`/${name}([-?]|$)`).test(url)) waiting.delete(name);
          if (waiting.size === 0) release();
          await all;
          await route.continue();
        });
      },
    }));

  it('brings the later steps at the first touch, and no map, no document and no puzzle before somebody needs them', () =>
    on(
      async (page, asked) => {
        await firstField(page).check();
        await page.getByRole('button', {name: 'Volgende'}).click();
        await page.getByRole('textbox', {name: 'Hoe heet uw initiatief?'}).fill('Een bankje in het park');
        // Written down by now: what a page keeps is looked at when it ends.
        await page.getByText(/^Bewaard om/).waitFor();
        expect(builtChunks()).to.include.members(neverAtOnce);
        expect(chunksOf(asked)).to.include('later-steps');
        expect(chunksOf(asked).filter(name => neverAtOnce.includes(name))).to.deep.equal([]);
      },
      {keeps: [`verbind-initiative ${embedding.source.backend}`]},
    ));
});
