import type {FirstTexts} from './initiative-form.messages.js';

/** What the initiative form says before anything is filled in, in Frisian. */
export const fy: FirstTexts = {
  title: 'Fertel ús oer jo inisjatyf',
  optional: '(net ferplichte)',
  stepOf: (step, steps) => `Stap ${step} fan ${steps}`,
  'step.who': 'Wa binne jo?',
  'step.idea': 'Jo idee',
  'step.place': 'It plak',
  'step.participation': 'Wa hawwe jo derby belutsen?',
  'step.support': 'Wat hawwe jo fan ús nedich?',
  'step.contact': 'Hoe kinne wy jo berikke?',
  'step.check': 'Kontrolearje jo antwurden',
  next: 'Folgjende',
  back: 'Foarige',
  check: 'Kontrolearje jo antwurden',
  stuck: 'De folgjende stap koe net laden wurde. Kontrolearje jo ferbining en besykje it nochris.',

  'submitter.audience': 'Foar wa folje jo dit yn?',
  resident: 'Foar mysels, as ynwenner',
  business: 'Foar myn bedriuw',
  organisation: 'Foar in organisaasje of feriening',
  group: 'Foar in groep buorlju of bekenden',
  'submitter.organisation': 'Hoe hjit jo bedriuw, organisaasje of groep?',

  loading: 'It formulier wurdt laden.',
  slow: 'It laden duorret langer as oars.',
  retry: 'Besykje it nochris',
  unavailable: 'It formulier docht it no net. Dat leit oan ús, net oan jo.',
  offlineLoading: 'Jo hawwe no gjin ynternet. Sadree’t der ferbining is, komt it formulier fansels.',
  call: telephone => `Belje ${telephone}`,
  help: 'Komme jo der net út?',
  contactPage: 'Besjoch alle manieren om kontakt op te nimmen',
};
