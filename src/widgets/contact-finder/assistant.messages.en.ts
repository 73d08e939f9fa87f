import {formatDay, plural} from '../../localisation/formats.js';
import {formatWeekday} from '../../localisation/weekday.js';
import type {AssistantTexts} from './assistant.messages.js';

/** What the contact finder says only to somebody who touches it, in English. */
export const en: AssistantTexts = {
  placeAmbiguous:
    'This postcode is in more than one neighbourhood. Add your house number, or choose a neighbourhood from the list.',
  placeUnknown:
    'We do not know this place. Enter your postcode and house number, or choose a district or neighbourhood from the list.',
  suggestions: count => `${count} ${plural(count, 'en', {one: 'suggestion', other: 'suggestions'})}.`,
  handOver: authority => `This is not done by the municipality, but by ${authority}.`,
  municipality: 'the municipality',
  waterAuthority: 'the water authority',
  province: 'the province',
  state: 'the national government',
  goTo: authority => `Go to ${authority}`,
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
  copied: 'The link has been copied.',
  copyByHand: 'Copy this link:',
};
