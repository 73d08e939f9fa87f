import type {Meta, StoryContext, StoryObj} from '@storybook/web-components-vite';
import {getStorybookHelpers} from '@wc-toolkit/storybook-helpers';
import {html} from 'lit';
import {expect, fireEvent, userEvent, within, type queries} from 'storybook/test';
import '../../src/define/progress-tracker.js';
import {en as actionsEn} from '../../src/widgets/progress-tracker/actions.messages.en.js';
import {fy as actionsFy} from '../../src/widgets/progress-tracker/actions.messages.fy.js';
import {nl as actionsNl, type ActionTexts} from '../../src/widgets/progress-tracker/actions.messages.js';
import {en as backgroundEn} from '../../src/widgets/progress-tracker/background.messages.en.js';
import {fy as backgroundFy} from '../../src/widgets/progress-tracker/background.messages.fy.js';
import {nl as backgroundNl, type BackgroundTexts} from '../../src/widgets/progress-tracker/background.messages.js';
import {en} from '../../src/widgets/progress-tracker/progress-tracker.messages.en.js';
import {fy} from '../../src/widgets/progress-tracker/progress-tracker.messages.fy.js';
import {nl, type FirstTexts} from '../../src/widgets/progress-tracker/progress-tracker.messages.js';
import type {ProgressTracker} from '../../src/widgets/progress-tracker/progress-tracker.js';
import {trackerBackendOf, type TrackerTown} from './tracker-towns.js';
import './waiting.js';

const {args, argTypes, template} = getStorybookHelpers<ProgressTracker>('verbind-progress-tracker', {
  excludeCategories: ['methods', 'slots', 'cssParts', 'cssProps', 'cssStates'],
});

/** The link that a page puts in the tracker, for when there is nothing else. */
export const trackerFallbackText = 'Vraag de gemeente hoe het ervoor staat';

const fallback = html`<a href="https://www.elzendrecht.example.nl/voortgang">${trackerFallbackText}</a>`;

/** What all stories of the tracker share: controls for every attribute. */
export const trackerMeta = {
  component: 'verbind-progress-tracker',
  args: {...args, backend: trackerBackendOf('underway'), project: 'bankje'},
  argTypes,
  render: values => template(values, fallback),
} satisfies Meta<ProgressTracker>;

/** A story of the tracker; its attributes are set by their own names. */
export type TrackerStory = StoryObj<ProgressTracker & {'project-href': string}>;

/** The tracker of another town. */
export const trackerOf = (town: TrackerTown): Partial<ProgressTracker> => ({backend: trackerBackendOf(town)});

type Texts = FirstTexts & BackgroundTexts & ActionTexts;

const dutch: Texts = {...nl, ...backgroundNl, ...actionsNl};

const catalogues: Readonly<Record<string, Texts>> = {
  nl: dutch,
  en: {...en, ...backgroundEn, ...actionsEn},
  fy: {...fy, ...backgroundFy, ...actionsFy},
};

/** What there is to see and to do, found by role and name. */
type Seen = ReturnType<typeof within<typeof queries>>;

/** Somebody who follows a project in a story. */
export interface Follower {
  /** What is around the tracker: the page's own. */
  readonly page: Seen;
  /** What is in the tracker. */
  readonly tracker: Seen;
  /** The words of the tracker in the language of the page. */
  readonly texts: Texts;
  /** Waits until this can be read in the tracker. */
  reads(words: string | RegExp): Promise<void>;
  /** Waits until all of the project is shown. */
  seesProject(): Promise<void>;
  presses(name: string): Promise<void>;
  fills(label: string, text: string): Promise<void>;
}

const followerOf = ({canvasElement, globals}: Pick<StoryContext, 'canvasElement' | 'globals'>): Follower => {
  const root = canvasElement.querySelector('verbind-progress-tracker')?.shadowRoot;
  if (!root) throw new Error('There is no tracker.');
  // Testing Library asks for an element, and is content with anything that can be searched.
  const tracker = within(root as unknown as HTMLElement);
  const texts = catalogues[String(globals['lang'])] ?? dutch;
  const reads = async (words: string | RegExp): Promise<void> => {
    const [first] = await tracker.findAllByText(words);
    await expect(first).toBeVisible();
  };
  return {
    page: within(canvasElement),
    tracker,
    texts,
    reads,
    seesProject: () => reads(texts.about),
    presses: async name => userEvent.click(await tracker.findByRole('button', {name})),
    fills: async (label, text) => {
      // All at once: typing key by key takes a slow machine too long.
      await fireEvent.input(await tracker.findByRole('textbox', {name: label}), {target: {value: text}});
    },
  };
};

/** A play function: what somebody does in a story, and sees. */
export const follows =
  (act: (follower: Follower) => Promise<void>) =>
  (context: Pick<StoryContext, 'canvasElement' | 'globals'>): Promise<void> =>
    act(followerOf(context));
