import type {SameKeys} from '../../../localisation/catalogue.js';
import {formatDay} from '../../../localisation/formats.js';

/** A document is read in other years: the year is always there. */
const noYear = '-';

/** The texts of the participatieverslag in Dutch, the source of the other languages: B1, "u", sentence case. */
export const nl = {
  title: 'Participatieverslag',
  fileName: 'participatieverslag',
  untitled: 'Initiatief zonder naam',
  reference: 'Kenmerk',
  date: 'Datum',
  place: 'Plek',
  team: 'Wie dit behandelt',
  expectedResponse: 'Antwoord uiterlijk op',
  day: (date: string) => formatDay(date, 'nl', noYear),
  plan: 'Het plan',
  participation: 'Praten met de omgeving',
  involved: 'De indiener heeft met mensen in de omgeving gepraat over dit plan.',
  notInvolved: 'De indiener heeft nog niet met mensen in de omgeving gepraat over dit plan.',
  notKnown: 'De indiener heeft hierover niets ingevuld.',
  who: 'Met wie is er gepraat?',
  how: 'Hoe is dat gedaan?',
  outcome: 'Wat vonden zij ervan?',
  changed: 'Wat is er daarom veranderd aan het plan?',
  notAnswered: 'niet ingevuld',
  next: 'Wat de gemeente hiermee doet',
  use: 'De gemeente leest dit verslag als zij het plan bekijkt. Dit verslag kan ook mee met een aanvraag voor een omgevingsvergunning.',
  source: 'Dit verslag is gemaakt van wat de indiener zelf heeft opgeschreven.',
};

/** The same texts in any language. */
export type ReportWords = SameKeys<typeof nl>;
