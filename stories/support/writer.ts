import type {StoryContext} from '@storybook/web-components-vite';
import {expect, fireEvent, userEvent, within, type queries} from 'storybook/test';
import {en} from '../../src/widgets/initiative-form/initiative-form.messages.en.js';
import {fy} from '../../src/widgets/initiative-form/initiative-form.messages.fy.js';
import {nl, type Texts} from '../../src/widgets/initiative-form/initiative-form.messages.js';
import {en as laterEn} from '../../src/widgets/initiative-form/later-steps.messages.en.js';
import {fy as laterFy} from '../../src/widgets/initiative-form/later-steps.messages.fy.js';
import {nl as laterNl} from '../../src/widgets/initiative-form/later-steps.messages.js';
import './waiting.js';

const dutch: Texts = {...nl, ...laterNl};

const catalogues: Readonly<Record<string, Texts>> = {nl: dutch, en: {...en, ...laterEn}, fy: {...fy, ...laterFy}};

/** What there is to see and to do, found by role and name. */
type Seen = ReturnType<typeof within<typeof queries>>;

/** A step, or the check. */
type StepName = 'who' | 'idea' | 'place' | 'participation' | 'support' | 'contact' | 'check';

/** Somebody who fills in the form of a story. */
export interface Writer {
  /** What is around the form: the page's own. */
  readonly page: Seen;
  /** What is in the form. */
  readonly form: Seen;
  /** The form itself. */
  readonly root: ShadowRoot;
  /** The words of the form in the language of the page. */
  readonly texts: Texts;
  /** Waits until this can be read in the form. */
  reads(words: string | RegExp): Promise<void>;
  /** Waits until a step is shown. */
  comesTo(step: StepName): Promise<void>;
  /** Writes in the field whose label begins so. */
  fills(label: string, text: string): Promise<void>;
  /** Presses a button. */
  presses(name: string): Promise<void>;
  /** Goes on with what was kept. */
  resumes(): Promise<void>;
  /** Says who it is from the last step on, and comes to the check. */
  looksItOver(): Promise<void>;
}

const begins = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

const writerOf = ({canvasElement, globals}: Pick<StoryContext, 'canvasElement' | 'globals'>): Writer => {
  const root = canvasElement.querySelector('verbind-initiative-form')?.shadowRoot;
  if (!root) throw new Error('There is no form.');
  // Testing Library asks for an element, and is content with anything that can be searched.
  const form = within(root as unknown as HTMLElement);
  const texts = catalogues[String(globals['lang'])] ?? dutch;
  const presses = async (name: string): Promise<void> => userEvent.click(await form.findByRole('button', {name}));
  const fills = async (label: string, text: string): Promise<void> => {
    // All at once: typing key by key takes a slow machine too long.
    await fireEvent.input(await form.findByRole('textbox', {name: begins(label)}), {target: {value: text}});
  };
  const comesTo = async (step: StepName): Promise<void> => {
    await expect(
      await form.findByRole('heading', {name: new RegExp(`: ${begins(texts[`step.${step}`]).source.slice(1)}$`)}),
    ).toBeVisible();
  };
  const resumes = (): Promise<void> => presses(texts.resumeYes);
  return {
    page: within(canvasElement),
    form,
    root,
    texts,
    presses,
    fills,
    comesTo,
    resumes,
    reads: async words => {
      const [first] = await form.findAllByText(words);
      await expect(first).toBeVisible();
    },
    looksItOver: async () => {
      await resumes();
      await comesTo('contact');
      await fills(texts['submitter.name'], 'A. Voorbeeld');
      await fills(texts['submitter.email'], 'a.voorbeeld@example.nl');
      await userEvent.click(form.getByRole('radio', {name: texts.no}));
      await userEvent.click(form.getByRole('checkbox', {name: /^Ik begrijp/}));
      await presses(texts.check);
      await comesTo('check');
    },
  };
};

/** A play function: what somebody does with a form, and sees. */
export const writes =
  (act: (writer: Writer) => Promise<void>) =>
  (context: Pick<StoryContext, 'canvasElement' | 'globals'>): Promise<void> =>
    act(writerOf(context));
