import {formatDay, plural} from '../../localisation/formats.js';
import {formatWeekday} from '../../localisation/weekday.js';
import type {DetailsTexts} from './contact-details.messages.js';

/** What is unfolded of a contact point, in English. */
export const en: DetailsTexts = {
  does: 'What we do',
  doesNot: 'What we do not do',
  hours: 'Available',
  weekday: day => formatWeekday(day, 'en-GB'),
  period: (opens, closes) => `${opens} to ${closes}`,
  closedDay: 'closed',
  languages: languages => `We speak: ${languages}`,
  promise: days => `You will get an answer within ${days} working ${plural(days, 'en', {one: 'day', other: 'days'})}.`,
  measured: days => `Half of all people get one within ${days} ${plural(days, 'en', {one: 'day', other: 'days'})}.`,
  checked: (date, thisYear) => `Last checked on ${formatDay(date, 'en-GB', thisYear)}`,
  save: 'Save in your address book',
};
