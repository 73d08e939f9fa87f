import type {Meta} from '@storybook/web-components-vite';
import {expect, restoreAllMocks, spyOn, userEvent} from 'storybook/test';
import type {Texts} from '../src/widgets/contact-finder/contact-finder.messages.js';
import type {ContactFinder} from '../src/widgets/contact-finder/contact-finder.js';
import {fallbackText, finderMeta, finderOf, type FinderStory} from './support/finder.js';
import {troubleIn, type Town} from './support/towns.js';
import {findsContacts, visit} from './support/visitor.js';

/** What a visitor sees while nothing comes, or the wrong thing does: never a dead end. */
export default {
  ...finderMeta,
  title: 'Widgets/Contact finder/Trouble',
  tags: ['multilingual'],
} satisfies Meta<ContactFinder>;

const failing = (town: Town, sentence: (texts: Texts) => string): FinderStory => ({
  args: finderOf(town),
  play: visit(async ({finder, page, texts}) => {
    await expect(await finder.findByRole('alert')).toHaveTextContent(sentence(texts));
    await expect(finder.getByRole('button', {name: texts.retry})).toBeVisible();
    await expect(page.getByRole('link', {name: fallbackText})).toBeVisible();
  }),
});

/** The first moment: the form is there, the contacts are under way. */
export const Loading: FinderStory = {
  args: finderOf('silent'),
  play: visit(async ({finder, texts}) => {
    await expect(await finder.findByRole('combobox', {name: texts.topic})).toBeVisible();
  }),
};

/** Nothing for eight seconds: the page says so and offers to try again. */
export const Slow: FinderStory = {
  args: finderOf('silent'),
  play: visit(async ({finder, texts, reads}) => {
    await reads(texts.slow);
    await expect(finder.getByRole('button', {name: texts.retry})).toBeVisible();
  }),
};

/** An address that does not answer, or does not let this page in by CORS: a browser tells a page no more than that. */
export const Unreachable = failing('unreachable', texts => texts.refused);

/** The backend fails: 500. */
export const ServerError = failing('broken', texts => texts.failed);

/** It is down for a while: 503. */
export const Unavailable = failing('unavailable', texts => texts.busy);

/** Too many visitors: 429. */
export const Busy = failing('busy', texts => texts.busy);

/** The backend does not let this page in: 403. */
export const Refused = failing('refusing', texts => texts.refused);

/** There is nothing at this address: 404. */
export const NotFound = failing('moved', texts => texts.refused);

/** A page of HTML with status 200, as a proxy may give. */
export const HtmlInstead = failing('html', texts => texts.failed);

/** JSON that ends too soon. */
export const MalformedJson = failing('malformed', texts => texts.failed);

/** Nothing at all, with status 200. */
export const EmptyBody = failing('blank', texts => texts.failed);

/** Contact points with fields missing, unknown or of another type: the good ones are shown. */
export const HalfReadable: FinderStory = {args: finderOf('drifting'), play: findsContacts};

/** Markup and scripts in every text: shown as text, and no address that is not safe. */
export const Hostile: FinderStory = {args: finderOf('hostile'), play: findsContacts};

/** A municipality that has no contact points yet: its telephone number is there all the same. */
export const NoContacts: FinderStory = {
  args: finderOf('vacant'),
  play: visit(async ({finder, texts, reads}) => {
    await reads(texts.foundNothing);
    await expect(await finder.findByRole('link', {name: texts.call('14 0199')})).toBeVisible();
  }),
};

/** Twenty thousand at once, where ten were asked for. */
export const TooMany: FinderStory = {args: finderOf('crowded'), play: findsContacts};

/** The connection is lost in the middle: what was found stays, with its time, and the search goes on by itself. */
export const Offline: FinderStory = {
  args: finderOf('tunnel'),
  beforeEach: () => {
    troubleIn('tunnel').everything = undefined;
    return () => restoreAllMocks();
  },
  play: visit(async ({finder, texts, reads, findsContacts: contacts}) => {
    await contacts();
    troubleIn('tunnel').everything = 'unreachable';
    spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await userEvent.type(finder.getByRole('combobox', {name: texts.topic}), 'boom');
    await reads(texts.offline);
    await contacts();
  }),
};

/** The backend comes back, and the visitor tries again. */
export const Recovered: FinderStory = {
  args: finderOf('recovering'),
  beforeEach: () => {
    troubleIn('recovering').everything = 'server-error';
  },
  play: visit(async ({finder, texts, findsContacts: contacts}) => {
    const retry = await finder.findByRole('button', {name: texts.retry});
    troubleIn('recovering').everything = undefined;
    await userEvent.click(retry);
    await contacts();
    await expect(finder.queryByRole('alert')).toBeNull();
  }),
};

/** No backend at all: the link of the page stays. */
export const WithoutBackend: FinderStory = {
  args: {backend: ''},
  play: visit(async ({page}) => {
    await expect(page.getByRole('link', {name: fallbackText})).toBeVisible();
  }),
};
