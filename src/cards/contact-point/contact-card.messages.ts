import type {SameKeys} from '../../localisation/catalogue.js';
import {formatDay} from '../../localisation/formats.js';

/** `17:00` → `17.00 uur`. */
const hour = (time: string): string => `${time.replace(':', '.')} uur`;

/** What the card of a contact point says while it is folded, in Dutch, the source of the other languages: B1, "u", sentence case. */
export const nl = {
  forArea: (area: string) => `Voor ${area}`,
  forResident: 'Voor inwoners',
  forBusiness: 'Voor ondernemers',
  forOrganisation: 'Voor organisaties',
  forEverything: 'Voor alle vragen',
  openUntil: (time: string) => `Nu bereikbaar tot ${hour(time)}`,
  closed: 'Nu niet bereikbaar',
  closedFor: (holiday: string) => `Vandaag niet bereikbaar: ${holiday}`,
  opensToday: (time: string) => `Nu niet bereikbaar, vandaag vanaf ${hour(time)}`,
  opensTomorrow: (time: string) => `Nu niet bereikbaar, morgen vanaf ${hour(time)}`,
  opensOn: (date: string, time: string) => `Nu niet bereikbaar, ${formatDay(date, 'nl')} vanaf ${hour(time)}`,
  absentUntil: (date: string, thisYear: string) => `Afwezig tot en met ${formatDay(date, 'nl', thisYear)}.`,
  substitute: 'Vervanger:',
  telephone: (number: string) => `Bel ${number}`,
  email: (address: string) => `Mail ${address}`,
  appointment: 'Maak een afspraak',
  form: 'Vul het formulier in',
  website: 'Ga naar de website',
  chat: 'Start een chat',
  whatsapp: 'Stuur een WhatsApp-bericht',
  visit: 'Kom langs',
  details: 'Wat doen wij wel en niet, en wanneer?',
};

/** The same texts in any language. */
export type CardTexts = SameKeys<typeof nl>;
