import type {Meta} from '@storybook/web-components-vite';
import {expect, restoreAllMocks, spyOn, userEvent, within} from 'storybook/test';
import {defineAdapter} from '../src/backend/adapters.js';
import {demoBackend} from '../src/backend/demo/demo-backend.js';
import type {Texts} from '../src/widgets/initiative-form/initiative-form.messages.js';
import type {InitiativeForm} from '../src/widgets/initiative-form/initiative-form.js';
import {formFallbackText, formMeta, formOf, keptUntil, storyFrom, type FormStory} from './support/form.js';
import {filesFolder, formBackendOf, formTroubleIn, type FormTown} from './support/form-towns.js';
import {writes} from './support/writer.js';

/** What a visitor sees while nothing comes, or the wrong thing does: nothing is lost, and there is somebody to call. */
export default {
  ...formMeta,
  title: 'Widgets/Initiative form/Trouble',
  tags: ['multilingual'],
} satisfies Meta<InitiativeForm>;

const failing = (town: FormTown, sentence: (texts: Texts) => string): FormStory => ({
  ...storyFrom('contact', town),
  play: writes(async ({form, texts, looksItOver, presses, reads}) => {
    await looksItOver();
    await presses(texts.send);
    const alert = await form.findByRole('alert');
    await expect(alert).toHaveTextContent(sentence(texts));
    await expect(within(alert).getByRole('link', {name: texts.call('14 0199')})).toBeVisible();
    await reads('Een bankje in het park');
  }),
});

/** The first moment: room for what comes. */
export const Loading: FormStory = {
  args: formOf('loading'),
  play: writes(async ({page}) => {
    await expect(await page.findByRole('link', {name: formFallbackText})).toBeVisible();
  }),
};

/** Nothing for eight seconds: the page says so and offers to try again. */
export const Slow: FormStory = {
  args: formOf('slow'),
  play: writes(async ({form, texts, reads}) => {
    await reads(texts.slow);
    await expect(form.getByRole('button', {name: texts.retry})).toBeVisible();
  }),
};

/** The form does not come: the link of the page stays. */
export const Unavailable: FormStory = {
  args: formOf('down'),
  play: writes(async ({form, page, texts}) => {
    await expect(await form.findByRole('alert')).toHaveTextContent(texts.unavailable);
    await expect(page.getByRole('link', {name: formFallbackText})).toBeVisible();
  }),
};

/** On its way: pressing again changes nothing. */
export const Sending: FormStory = {
  ...storyFrom('contact', 'sending'),
  play: writes(async ({texts, looksItOver, presses, reads}) => {
    await looksItOver();
    await presses(texts.send);
    await reads(texts.sending);
  }),
};

/** No connection: it goes by itself when there is one again. */
export const Offline: FormStory = {
  ...storyFrom('contact', 'tunnel'),
  beforeEach: () => {
    keptUntil('contact', formBackendOf('tunnel'))();
    formTroubleIn('tunnel').initiatives = 'unreachable';
    return () => restoreAllMocks();
  },
  play: writes(async ({form, texts, looksItOver, presses}) => {
    await looksItOver();
    spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await presses(texts.send);
    await expect(await form.findByRole('alert')).toHaveTextContent(texts['failed.offline']);
    formTroubleIn('tunnel').initiatives = undefined;
    dispatchEvent(new Event('online'));
    await expect(await form.findByRole('heading', {name: texts.sentTitle})).toBeVisible();
  }),
};

const late = demoBackend();
defineAdapter('story-late', () => late);

/** No answer in time: whether it came in is not known, and trying again makes no second one. */
export const TooLate: FormStory = {
  args: {adapter: 'story-late', backend: 'story-late'},
  beforeEach: keptUntil('contact', 'story-late'),
  play: writes(async ({form, texts, looksItOver, presses}) => {
    await looksItOver();
    late.failNext('timeout');
    await presses(texts.send);
    await expect(await form.findByRole('alert')).toHaveTextContent(texts['failed.timeout']);
  }),
};

/** It is down for a while: 503. */
export const Busy = failing('busy', texts => texts['failed.busy']);

/** The backend does not let this page in: 403. */
export const Forbidden = failing('forbidding', texts => texts['failed.refused']);

/** A page of HTML in the place of a receipt. */
export const Broken = failing('broken', texts => texts['failed.broken']);

/** What was sent under the same key was something else: 409. */
export const Conflict = failing('conflicting', texts => texts.sendAsNew);

/** Taken for a program: politely, and with a way out. */
export const TakenForProgram = failing('suspicious', texts => texts['failed.robot']);

/** The backend refuses an answer: in its own step, with a link to it. */
export const AnswerRefused: FormStory = {
  ...storyFrom('contact', 'correcting'),
  play: writes(async ({form, texts, looksItOver, presses, comesTo, reads}) => {
    await looksItOver();
    await presses(texts.send);
    await comesTo('idea');
    await expect(form.getByRole('heading', {name: texts.summary(1)})).toBeVisible();
    await reads(texts.refused);
  }),
};

const asked = (town: FormTown, {shown, hidden}: {readonly shown: string; readonly hidden: string}): FormStory => ({
  args: formOf(town),
  play: writes(async ({form, texts, comesTo, presses}) => {
    await userEvent.click(await form.findByRole('radio', {name: texts.resident}));
    await presses(texts.next);
    await comesTo('idea');
    await expect(await form.findByRole('textbox', {name: new RegExp(`^${shown}`)})).toBeVisible();
    await expect(form.queryByText(hidden)).toBeNull();
  }),
});

/** A question of a kind that this version does not know is left out; the developer hears of it. */
export const UnknownKind = asked('unknown-kinds', {shown: 'In welke straat is het', hidden: 'Zet uw handtekening'});

/** Questions that wait for each other are left out, and nobody is stuck. */
export const Contradictory = asked('contradictory', {shown: 'Altijd gevraagd', hidden: 'Alleen na a'});

/** A consent without words can't be given, and is not asked. */
export const WithoutConsentText: FormStory = {
  ...storyFrom('contact', 'without-consent'),
  play: writes(async ({form, texts, resumes, comesTo}) => {
    await resumes();
    await comesTo('contact');
    // The one that is there is about the draft.
    await expect(form.getAllByRole('checkbox')).toEqual([form.getByRole('checkbox', {name: texts.keepLonger})]);
  }),
};

/** Plain files: everything ready for an e-mail of one's own. */
export const WithoutServer: FormStory = {
  args: {adapter: 'files', backend: filesFolder},
  beforeEach: keptUntil('contact', filesFolder),
  play: writes(async ({form, texts, looksItOver}) => {
    await looksItOver();
    await expect(form.getByRole('link', {name: texts.compose})).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:.*subject=/),
    );
    await expect(form.getByRole('textbox', {name: texts.composedText})).toHaveDisplayValue(/Een bankje in het park/);
  }),
};
