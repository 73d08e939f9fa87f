import {expect} from '@open-wc/testing';
import {openStory} from './open-story.js';

const base = '/storybook-static';

/** The table of contents that Storybook builds. */
interface Contents {
  readonly entries: Readonly<
    Record<string, {readonly id: string; readonly type: string; readonly title: string; readonly name: string}>
  >;
}

const {entries} = (await (await fetch(`${base}/index.json`)).json()) as Contents;
const stories = Object.values(entries).filter(({type}) => type === 'story');

describe('every story renders, plays and is accessible', () => {
  it('is there', () => {
    expect(stories).to.not.have.length(0);
  });

  for (const {id, title, name} of stories)
    it(`${title}: ${name}`, async function () {
      this.timeout(25_000);
      await openStory(base, id);
    });
});
