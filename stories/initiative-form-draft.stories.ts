import type {Meta} from '@storybook/web-components-vite';
import {expect, restoreAllMocks, spyOn, userEvent} from 'storybook/test';
import type {InitiativeForm} from '../src/widgets/initiative-form/initiative-form.js';
import {formMeta, formOf, storyFrom, type FormStory} from './support/form.js';
import {writes} from './support/writer.js';

/** What is kept on the device, and what somebody can do with it. */
export default {
  ...formMeta,
  title: 'Widgets/Initiative form/Draft',
  tags: ['multilingual'],
} satisfies Meta<InitiativeForm>;

/** Somebody comes back: a question first, because the device may be somebody else's. */
export const Offered: FormStory = {
  ...storyFrom('idea', 'offered'),
  play: writes(async ({form, texts}) => {
    await expect(await form.findByRole('button', {name: texts.resumeYes})).toBeVisible();
    await expect(form.queryByDisplayValue('Een bankje in het park')).toBeNull();
  }),
};

/** Kept while somebody writes, and for thirty days on this device only for who chooses that. */
export const Kept: FormStory = {
  args: formOf('kept'),
  play: writes(async ({form, texts}) => {
    await userEvent.click(await form.findByRole('radio', {name: texts.resident}));
    await userEvent.click(await form.findByRole('checkbox', {name: texts.keepLonger}));
    await expect(localStorage).toHaveLength(1);
  }),
};

/** Erased, and brought back. */
export const Erased: FormStory = {
  ...storyFrom('idea', 'erased'),
  play: writes(async ({form, texts, resumes, comesTo, presses, reads}) => {
    await resumes();
    await presses(texts.erase);
    await comesTo('who');
    await reads(texts.erased);
    await presses(texts.undo);
    await comesTo('idea');
    await expect(form.getByDisplayValue('Een bankje in het park')).toBeVisible();
    await presses(texts.erase);
    await reads(texts.erased);
  }),
};

/** A device that keeps nothing: somebody is told to leave the page open. */
export const DeviceRefuses: FormStory = {
  args: formOf('refusing-device'),
  beforeEach: () => {
    spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    return () => restoreAllMocks();
  },
  play: writes(async ({form, texts, reads}) => {
    await userEvent.click(await form.findByRole('radio', {name: texts.resident}));
    await reads(texts.notSaved);
  }),
};
