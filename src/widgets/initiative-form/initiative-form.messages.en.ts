import type {FirstTexts} from './initiative-form.messages.js';

/** What the initiative form says before anything is filled in, in English. */
export const en: FirstTexts = {
  title: 'Tell us about your initiative',
  optional: '(optional)',
  stepOf: (step, steps) => `Step ${step} of ${steps}`,
  'step.who': 'Who are you?',
  'step.idea': 'Your idea',
  'step.place': 'The place',
  'step.participation': 'Who have you involved?',
  'step.support': 'What do you need from us?',
  'step.contact': 'How can we reach you?',
  'step.check': 'Check your answers',
  next: 'Next',
  back: 'Back',
  check: 'Check your answers',
  stuck: 'The next step could not be loaded. Check your connection and try again.',

  'submitter.audience': 'Who are you filling this in for?',
  resident: 'For myself, as a resident',
  business: 'For my business',
  organisation: 'For an organisation or association',
  group: 'For a group of neighbours or people I know',
  'submitter.organisation': 'What is the name of your business, organisation or group?',

  loading: 'The form is loading.',
  slow: 'Loading takes longer than usual.',
  retry: 'Try again',
  unavailable: 'The form does not work right now. It is our fault, not yours.',
  offlineLoading: 'You are offline. The form will appear as soon as you are connected again.',
  call: telephone => `Call ${telephone}`,
  help: 'Need help?',
  contactPage: 'See all the ways to contact us',
};
