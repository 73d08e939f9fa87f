import type {Meta} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import type {InitiativeForm} from '../src/widgets/initiative-form/initiative-form.js';
import {formMeta, formOf, storyFrom, type FormStory} from './support/form.js';
import {writes} from './support/writer.js';

/** From an idea to a receipt, step by step. */
export default {
  ...formMeta,
  title: 'Widgets/Initiative form',
  tags: ['multilingual'],
} satisfies Meta<InitiativeForm>;

/** What a visitor meets: one question. */
export const FirstView: FormStory = {play: writes(({comesTo}) => comesTo('who'))};

/** The idea: a name, what and why, a topic, files, and what the municipality wants to know more. */
export const Idea: FormStory = {
  args: formOf('idea'),
  play: writes(async ({form, texts, comesTo, presses}) => {
    await userEvent.click(await form.findByRole('radio', {name: texts.resident}));
    await presses(texts.next);
    await comesTo('idea');
  }),
};

/** Something is missing: said above the fields with a link to each, and at each. */
export const Missing: FormStory = {
  args: formOf('missing'),
  play: writes(async ({form, texts, presses}) => {
    await presses(texts.next);
    await expect(await form.findByRole('heading', {name: texts.summary(1)})).toBeVisible();
    await userEvent.click(form.getByRole('link', {name: new RegExp(texts['required.submitter.audience'])}));
    await expect(form.getByRole('radio', {name: texts.resident})).toHaveAttribute('aria-invalid', 'true');
  }),
};

/** What goes on already and is like it. */
export const Similar: FormStory = {
  ...storyFrom('idea', 'similar'),
  args: {...formOf('similar'), 'progress-href': '/volgen/{reference}'},
  play: writes(async ({form, texts, resumes, reads}) => {
    await resumes();
    await reads(texts.similar);
    await expect(await form.findByRole('link', {name: /Een bankje in het Elzenpark/})).toBeVisible();
  }),
};

/** Somebody would rather join: a message, by way of the municipality. */
export const Joining: FormStory = {
  ...storyFrom('idea', 'joining'),
  play: writes(async ({texts, resumes, reads, presses, fills}) => {
    await resumes();
    await presses(`${texts.join}: Een bankje in het Elzenpark`);
    await presses(texts.joinSend);
    await reads(texts['required.joinMessage']);
    await fills(texts.joinMessage, 'Ik help graag.');
    await fills(texts['submitter.name'], 'B. Buur');
    await fills(texts['submitter.email'], 'b.buur@example.nl');
    await presses(texts.joinSend);
    await reads(texts.joined);
  }),
};

/** Where it is: an address or a neighbourhood out of a list, or in words of one's own. */
export const Place: FormStory = {
  ...storyFrom('place', 'place'),
  play: writes(async ({form, texts, resumes, comesTo}) => {
    await resumes();
    await comesTo('place');
    await userEvent.type(
      form.getByRole('combobox', {name: new RegExp(`^${texts['location.label'].slice(0, -1)}`)}),
      'vogelw',
    );
    await userEvent.click(await form.findByRole('option', {name: /Vogelweide/}));
  }),
};

/** Who was asked about it, and what came of that: only where somebody was. */
export const Participation: FormStory = {
  ...storyFrom('participation', 'participation'),
  play: writes(async ({form, texts, resumes, comesTo}) => {
    await resumes();
    await comesTo('participation');
    await expect(form.getByRole('textbox', {name: texts['participation.who']})).toBeVisible();
  }),
};

/** What is needed, and the route that fits: suggested, explained, and to be changed. */
export const Support: FormStory = {
  ...storyFrom('support', 'support'),
  play: writes(async ({form, texts, resumes, comesTo}) => {
    await resumes();
    await comesTo('support');
    await expect(form.getByRole('radio', {name: new RegExp(texts.suggested)})).toBeVisible();
  }),
};

/** How to reach somebody, what may be public, and what somebody agrees with. */
export const Contact: FormStory = {
  ...storyFrom('contact', 'contact'),
  play: writes(async ({form, texts, resumes, comesTo}) => {
    await resumes();
    await comesTo('contact');
    await userEvent.click(form.getByRole('radio', {name: texts.yes}));
    await expect(await form.findByRole('group', {name: texts['publicity.publishName']})).toBeVisible();
  }),
};

/** Everything to look over, who it goes to, and when there is an answer. */
export const Check: FormStory = {
  ...storyFrom('contact', 'check'),
  play: writes(async ({form, texts, looksItOver}) => {
    await looksItOver();
    await expect(form.getByRole('button', {name: texts.changeStep(texts['step.idea'])})).toBeVisible();
    await expect(form.getByRole('button', {name: texts.send})).toBeVisible();
  }),
};

/** It has come in: the number, who has it, and what happens next. */
export const Receipt: FormStory = {
  ...storyFrom('contact', 'receipt'),
  args: {...formOf('receipt'), 'progress-href': '/volgen/{reference}'},
  play: writes(async ({form, texts, looksItOver, presses}) => {
    await looksItOver();
    await presses(texts.send);
    await expect(await form.findByRole('heading', {name: texts.sentTitle})).toBeVisible();
    await expect(form.getByRole('link', {name: texts.follow})).toHaveAttribute(
      'href',
      expect.stringMatching(/\/volgen\/DEMO-\d+#verbind-token=/),
    );
  }),
};

/** It has come in with a backend that does not say yet whose it is. */
export const ReceiptWithoutTeam: FormStory = {
  ...storyFrom('contact', 'without-team'),
  play: writes(async ({texts, looksItOver, presses, reads}) => {
    await looksItOver();
    await presses(texts.send);
    await reads('EL-2026-0042');
  }),
};
