import {expect} from '@open-wc/testing';
import {openDocument, openStory} from './open-story.js';

const base = '/storybook-static';

/** What Storybook has to show. */
interface Entry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
  readonly tags?: readonly string[];
}

/** The table of contents that Storybook builds. */
interface Contents {
  readonly entries: Readonly<Record<string, Entry>>;
}

const {entries} = (await (await fetch(`${base}/index.json`)).json()) as Contents;
const all = Object.values(entries);
const stories = all.filter(({type}) => type === 'story');
const written = all.filter(({type, tags}) => type === 'docs' && tags?.includes('unattached-mdx'));

describe('every story renders, plays and is accessible', () => {
  it('is there', () => {
    expect(stories).to.not.have.length(0);
  });

  for (const book of new Set(stories.map(({title}) => title)))
    for (const lang of ['nl', 'en'])
      for (const {id, title, name, tags} of stories)
        if (title === book && (lang === 'nl' || tags?.includes('multilingual')))
          it(`${title}: ${name} (${lang})`, async function () {
            this.timeout(25_000);
            await openStory(base, book, id, lang);
          });
});

describe('every page of the documentation renders', () => {
  it('is there', () => {
    expect(written).to.not.have.length(0);
  });

  for (const {id, title} of written)
    it(title, async function () {
      this.timeout(25_000);
      await openDocument(base, id);
    });
});
