import type {SameKeys} from '../../localisation/catalogue.js';
import type {LaterTexts} from './later-steps.messages.js';

/**
 * What the initiative form says before anything is filled in, in Dutch, the source of the other languages: B1, "u", sentence case.
 * What it says later comes with the later steps.
 */
export const nl = {
  title: 'Vertel ons over uw initiatief',
  optional: '(niet verplicht)',
  stepOf: (step: number, steps: number) => `Stap ${step} van ${steps}`,
  'step.who': 'Wie bent u?',
  'step.idea': 'Uw idee',
  'step.place': 'De plek',
  'step.participation': 'Wie heeft u erbij betrokken?',
  'step.support': 'Wat heeft u van ons nodig?',
  'step.contact': 'Hoe bereiken wij u?',
  'step.check': 'Controleer uw antwoorden',
  next: 'Volgende',
  back: 'Vorige',
  check: 'Controleer uw antwoorden',
  stuck: 'De volgende stap kon niet worden geladen. Controleer uw verbinding en probeer het opnieuw.',

  'submitter.audience': 'Voor wie vult u dit in?',
  resident: 'Voor mijzelf, als inwoner',
  business: 'Voor mijn bedrijf',
  organisation: 'Voor een organisatie of vereniging',
  group: 'Voor een groep buren of bekenden',
  'submitter.organisation': 'Hoe heet uw bedrijf, organisatie of groep?',

  loading: 'Het formulier wordt geladen.',
  slow: 'Het laden duurt langer dan normaal.',
  retry: 'Probeer het opnieuw',
  unavailable: 'Het formulier doet het nu niet. Dat ligt aan ons, niet aan u.',
  offlineLoading: 'U heeft nu geen internet. Zodra er verbinding is, komt het formulier vanzelf.',
  call: (telephone: string) => `Bel ${telephone}`,
  help: 'Komt u er niet uit?',
  contactPage: 'Bekijk alle manieren om contact op te nemen',
};

/** The same texts in any language. */
export type FirstTexts = SameKeys<typeof nl>;

/** All texts of the form. */
export type Texts = FirstTexts & LaterTexts;
