import type {SameKeys} from '../../localisation/catalogue.js';
import {formatDay, plural} from '../../localisation/formats.js';
import {formatWeekday} from '../../localisation/weekday.js';

/** `17:00` → `17.00 uur`. */
const hour = (time: string): string => `${time.replace(':', '.')} uur`;

/** What is unfolded of a contact point, in Dutch, the source of the other languages: B1, "u", sentence case. */
export const nl = {
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
};

/** The same texts in any language. */
export type DetailsTexts = SameKeys<typeof nl>;
