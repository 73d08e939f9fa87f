import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import type {FirstTexts} from '../src/widgets/progress-tracker/progress-tracker.messages.js';
import type {ProgressTracker} from '../src/widgets/progress-tracker/progress-tracker.js';
import type {TrackerTown} from './support/tracker-towns.js';
import {follows, trackerFallbackText, trackerMeta, trackerOf, type TrackerStory} from './support/tracker.js';

/** What a visitor sees while nothing comes, or the wrong thing does: never a dead end. */
export default {
  ...trackerMeta,
  title: 'Widgets/Progress tracker/Trouble',
  tags: ['multilingual'],
} satisfies Meta<ProgressTracker>;

const failing = (town: TrackerTown, sentence: (texts: FirstTexts) => string): TrackerStory => ({
  args: trackerOf(town),
  play: follows(async ({tracker, page, texts}) => {
    await expect(await tracker.findByRole('alert')).toHaveTextContent(sentence(texts));
    await expect(tracker.getByRole('button', {name: texts.retry})).toBeVisible();
    await expect(page.getByRole('link', {name: trackerFallbackText})).toBeVisible();
  }),
});

/** The first moment: the project is under way, its place is kept. */
export const Loading: TrackerStory = {
  args: trackerOf('waiting'),
  play: follows(async ({tracker, texts}) => {
    await expect(await tracker.findByRole('heading', {name: texts.title})).toBeVisible();
  }),
};

/** Nothing for eight seconds: the page says so and offers to try again. */
export const Slow: TrackerStory = {
  args: trackerOf('slow'),
  play: follows(async ({tracker, texts, reads}) => {
    await reads(texts.slow);
    await expect(tracker.getByRole('button', {name: texts.retry})).toBeVisible();
  }),
};

/** A wrong number and one that is not public get the same answer, and another can be typed. */
export const NotFound: TrackerStory = {
  args: trackerOf('unknown'),
  play: follows(async ({tracker, texts}) => {
    await expect(await tracker.findByRole('alert')).toHaveTextContent(texts.notFound);
    await expect(await tracker.findByRole('textbox', {name: texts.reference})).toBeVisible();
  }),
};

/** An address that does not answer, or does not let this page in by CORS. */
export const Unreachable = failing('unreachable', texts => texts.refused);

/** The backend fails: 500. */
export const ServerError = failing('broken', texts => texts.failed);

/** It is down for a while: 503. */
export const Unavailable = failing('busy', texts => texts.busy);

/** The backend does not let this page in: 403. */
export const Refused = failing('forbidding', texts => texts.refused);

/** A page of HTML with status 200, as a proxy may give. */
export const HtmlInstead = failing('html', texts => texts.failed);

/** Markup and scripts in every text: shown as text, and no address that is not safe. */
export const Hostile: TrackerStory = {
  args: trackerOf('hostile'),
  play: follows(async ({tracker, seesProject}) => {
    await seesProject();
    await expect(tracker.queryByRole('link', {name: /klik/})).toBeNull();
  }),
};

/** No backend at all: the link of the page stays. */
export const WithoutBackend: TrackerStory = {
  args: {backend: ''},
  play: follows(async ({page}) => {
    await expect(page.getByRole('link', {name: trackerFallbackText})).toBeVisible();
  }),
};
