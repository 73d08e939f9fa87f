import type {Meta} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import type {InitiativeForm} from '../src/widgets/initiative-form/initiative-form.js';
import {photo} from '../test/support/sample-files.js';
import {formMeta, storyFrom, type FormStory} from './support/form.js';
import {writes, type Writer} from './support/writer.js';

/** Photos and documents that go along. */
export default {
  ...formMeta,
  title: 'Widgets/Initiative form/Files',
  tags: ['multilingual'],
} satisfies Meta<InitiativeForm>;

const adds = async ({form, root, resumes, comesTo}: Writer, files: File[]): Promise<void> => {
  await resumes();
  await comesTo('idea');
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no field for files.');
  await userEvent.upload(input, files, {applyAccept: false});
  await form.findAllByRole('listitem');
};

/** On its way, with a way to stop it. */
export const UnderWay: FormStory = {
  ...storyFrom('idea', 'uploading'),
  play: writes(async writer => {
    await adds(writer, [photo()]);
    await expect(await writer.form.findByRole('button', {name: writer.texts.stopUpload('park.png')})).toBeVisible();
  }),
};

/** There: a photo is described for who can't see it. */
export const There: FormStory = {
  ...storyFrom('idea', 'uploaded'),
  play: writes(async writer => {
    await adds(writer, [photo()]);
    await writer.fills(writer.texts.fileDescription('park.png'), 'Een leeg grasveld');
  }),
};

/** Files that can't go along say why, and what helps. */
export const Refused: FormStory = {
  ...storyFrom('idea', 'refused-files'),
  play: writes(async writer => {
    const {texts, reads} = writer;
    await adds(writer, [
      new File(['heic'], 'iphone.heic', {type: 'image/heic'}),
      new File([], 'leeg.pdf', {type: 'application/pdf'}),
      new File(['dwg'], 'tekening.dwg', {type: 'application/acad'}),
    ]);
    await reads(texts['file.heic']('iphone.heic'));
    await reads(texts['file.empty']('leeg.pdf'));
    await reads(texts['file.kind']('tekening.dwg', 'PDF, JPG, PNG, WEBP'));
  }),
};
