import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {getStorybookHelpers} from '@wc-toolkit/storybook-helpers';
import {html} from 'lit';
import '../../src/define/initiative-form.js';
import {readInitiatives} from '../../src/backend/rest/initiative-settings.js';
import {writeDraft} from '../../src/model/initiative/draft.js';
import {allFields} from '../../src/model/initiative/fields.js';
import type {StepId} from '../../src/model/initiative/settings.js';
import {sampleTown} from '../../src/sample-town/sample-town.js';
import type {InitiativeForm} from '../../src/widgets/initiative-form/initiative-form.js';
import {formBackendOf, type FormTown} from './form-towns.js';

const {args, argTypes, template} = getStorybookHelpers<InitiativeForm>('verbind-initiative-form', {
  excludeCategories: ['methods', 'slots', 'cssParts', 'cssProps', 'cssStates'],
});

/** The link that a page puts in the form, for when there is nothing else. */
export const formFallbackText = 'Vertel de gemeente over uw initiatief';

const fallback = html`<a href="https://www.elzendrecht.example.nl/initiatief">${formFallbackText}</a>`;

/** What is kept on the device by a form. */
const isDraft = (name: string): boolean => name.startsWith('verbind-initiative');

const forget = (): void => {
  for (const storage of [sessionStorage, localStorage])
    for (const name of Object.keys(storage).filter(isDraft)) storage.removeItem(name);
};

/** What all stories of the form share: controls for every attribute, and a device on which nothing was kept. */
export const formMeta = {
  component: 'verbind-initiative-form',
  args: {...args, backend: formBackendOf('who')},
  argTypes,
  beforeEach: forget,
  render: values => template(values, fallback),
} satisfies Meta<InitiativeForm>;

/** A story of the form; its attributes are set by their own names. */
export type FormStory = StoryObj<InitiativeForm & {'progress-href': string}>;

/** The form of a town. */
export const formOf = (town: FormTown): Partial<InitiativeForm> => ({backend: formBackendOf(town)});

const settings = readInitiatives(sampleTown.configuration, () => undefined);

/** What somebody wrote who wants a bench; who that is, is never kept. */
const answers = {
  'submitter.audience': 'resident',
  title: 'Een bankje in het park',
  description: 'Er is nergens een plek om uit te rusten.',
  'answers.buurt-voordeel': 'Ouderen kunnen even zitten.',
  'answers.grond': 'gemeente',
  'participation.involved': 'yes',
  'participation.who': 'De bewoners van de Merelstraat',
  'participation.how': 'Langs de deuren',
  supportRequested: ['help'],
  route: 'idea',
};

/** Somebody was here before, and had come to this step of the form of this backend. */
export const keptUntil = (step: StepId, backend: string) => (): void => {
  const draft = writeDraft({answers, step, savedAt: new Date()}, 'GM1999', allFields(settings));
  sessionStorage.setItem(`verbind-initiative ${backend}`, draft);
};

/** A story in which somebody goes on at a step, in a town of its own. */
export const storyFrom = (step: StepId, town: FormTown): Pick<FormStory, 'args' | 'beforeEach'> => ({
  args: formOf(town),
  beforeEach: keptUntil(step, formBackendOf(town)),
});
