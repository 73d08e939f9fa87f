import type {StoryContext} from '@storybook/web-components-vite';
import {expect, waitFor, within, type queries} from 'storybook/test';
import {en as assistantEn} from '../../src/widgets/contact-finder/assistant.messages.en.js';
import {fy as assistantFy} from '../../src/widgets/contact-finder/assistant.messages.fy.js';
import {nl as assistantNl} from '../../src/widgets/contact-finder/assistant.messages.js';
import {en} from '../../src/widgets/contact-finder/contact-finder.messages.en.js';
import {fy} from '../../src/widgets/contact-finder/contact-finder.messages.fy.js';
import {nl, type Texts} from '../../src/widgets/contact-finder/contact-finder.messages.js';
import './waiting.js';

const dutch: Texts = {...nl, ...assistantNl};

const catalogues: Readonly<Record<string, Texts>> = {
  nl: dutch,
  en: {...en, ...assistantEn},
  fy: {...fy, ...assistantFy},
};

/** What there is to see and to do, found by role and name. */
type Seen = ReturnType<typeof within<typeof queries>>;

/** Somebody who looks at a story. */
export interface Visitor {
  /** What is around the finder: the page's own. */
  readonly page: Seen;
  /** What is in the finder. */
  readonly finder: Seen;
  /** The words of the finder in the language of the page. */
  readonly texts: Texts;
  /** Waits until this can be read in the finder. */
  reads(words: string | RegExp): Promise<void>;
  /** Waits until there are as many contact points as this; at least one unless told. */
  findsContacts(count?: number): Promise<void>;
}

/** What is in every finder on the page. */
export const inFinders = (page: HTMLElement): readonly Seen[] =>
  [...page.querySelectorAll('verbind-contact-finder')]
    .map(({shadowRoot}) => shadowRoot)
    .filter(root => root !== null)
    // Testing Library asks for an element, and is content with anything that can be searched.
    .map(root => within(root as unknown as HTMLElement));

const visitorOf = ({canvasElement, globals}: Pick<StoryContext, 'canvasElement' | 'globals'>): Visitor => {
  const [finder] = inFinders(canvasElement);
  if (!finder) throw new Error('There is no finder.');
  return {
    page: within(canvasElement),
    finder,
    texts: catalogues[String(globals['lang'])] ?? dutch,
    reads: async words => {
      const [first] = await finder.findAllByText(words);
      await expect(first).toBeVisible();
    },
    findsContacts: async count => {
      await waitFor(async () => {
        const {length} = finder.getAllByRole('heading', {level: 4});
        await expect(length).toBeGreaterThanOrEqual(count ?? 1);
      });
    },
  };
};

/** A play function: what somebody does in a story, and sees. */
export const visit =
  (act: (visitor: Visitor) => Promise<void>) =>
  (context: Pick<StoryContext, 'canvasElement' | 'globals'>): Promise<void> =>
    act(visitorOf(context));

/** Somebody who waits for contact points and does nothing. */
export const findsContacts = visit(visitor => visitor.findsContacts());
