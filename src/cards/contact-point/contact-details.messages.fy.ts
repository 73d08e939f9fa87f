import {formatDay, plural} from '../../localisation/formats.js';
import {formatWeekday} from '../../localisation/weekday.js';
import type {DetailsTexts} from './contact-details.messages.js';

const hour = (time: string): string => `${time.replace(':', '.')} oere`;

/** What is unfolded of a contact point, in Frisian. */
export const fy: DetailsTexts = {
  does: 'Dit dogge wy',
  doesNot: 'Dit dogge wy net',
  hours: 'Te berikken',
  weekday: day => formatWeekday(day, 'fy'),
  period: (opens, closes) => `${opens.replace(':', '.')} oant ${hour(closes)}`,
  closedDay: 'sletten',
  languages: languages => `Wy prate: ${languages}`,
  promise: days => `Jo krije binnen ${days} ${plural(days, 'nl', {one: 'wurkdei', other: 'wurkdagen'})} antwurd.`,
  measured: days => `De helte krijt binnen ${days} ${plural(days, 'nl', {one: 'dei', other: 'dagen'})} antwurd.`,
  checked: (date, thisYear) => `Foar it lêst kontrolearre op ${formatDay(date, 'fy', thisYear)}`,
  save: 'Bewarje yn jo adresboek',
};
