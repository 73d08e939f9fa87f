import type {SameKeys} from '../../localisation/catalogue.js';
import {formatDay, plural} from '../../localisation/formats.js';
import {formatWeekday} from '../../localisation/weekday.js';

/** `17:00` → `17.00 uur`. */
const hour = (time: string): string => `${time.replace(':', '.')} uur`;

/** What the contact finder says only to somebody who touches it, in Dutch. */
export const nl = {
  placeAmbiguous: 'Deze postcode ligt in meer dan één buurt. Vul ook uw huisnummer in, of kies een buurt uit de lijst.',
  placeUnknown: 'Wij kennen deze plek niet. Vul uw postcode en huisnummer in, of kies een wijk of buurt uit de lijst.',
  suggestions: (count: number) => `${count} ${plural(count, 'nl', {one: 'suggestie', other: 'suggesties'})}.`,
  handOver: (authority: string) => `Dit regelt niet de gemeente, maar ${authority}.`,
  municipality: 'de gemeente',
  waterAuthority: 'het waterschap',
  province: 'de provincie',
  state: 'het Rijk',
  goTo: (authority: string) => `Ga naar ${authority}`,
  does: 'Dit doen wij',
  doesNot: 'Dit doen wij niet',
  hours: 'Bereikbaar',
  weekday: (day: number) => formatWeekday(day, 'nl'),
  period: (opens: string, closes: string) => `${opens.replace(':', '.')} tot ${hour(closes)}`,
  closedDay: 'gesloten',
  languages: (languages: string) => `Wij spreken: ${languages}`,
  promise: (days: number) =>
    `U krijgt antwoord binnen ${days} ${plural(days, 'nl', {one: 'werkdag', other: 'werkdagen'})}.`,
  measured: (days: number) =>
    `De helft krijgt antwoord binnen ${days} ${plural(days, 'nl', {one: 'dag', other: 'dagen'})}.`,
  checked: (date: string, thisYear: string) => `Laatst gecontroleerd op ${formatDay(date, 'nl', thisYear)}`,
  save: 'Bewaar in uw adresboek',
  copied: 'De link is gekopieerd.',
  copyByHand: 'Kopieer deze link:',
};

/** The same texts in any language. */
export type AssistantTexts = SameKeys<typeof nl>;
