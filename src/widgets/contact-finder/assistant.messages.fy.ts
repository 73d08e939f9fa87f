import {formatDay, plural} from '../../localisation/formats.js';
import {formatWeekday} from '../../localisation/weekday.js';
import type {AssistantTexts} from './assistant.messages.js';

const hour = (time: string): string => `${time.replace(':', '.')} oere`;

/** What the contact finder says only to somebody who touches it, in Frisian. */
export const fy: AssistantTexts = {
  placeAmbiguous: 'Dizze postkoade leit yn mear as ien buert. Folje ek jo hûsnûmer yn, of kies in buert út de list.',
  placeUnknown: 'Wy kenne dit plak net. Folje jo postkoade en hûsnûmer yn, of kies in wyk of buert út de list.',
  suggestions: count => `${count} ${plural(count, 'nl', {one: 'suggestje', other: 'suggestjes'})}.`,
  handOver: authority => `Dit regelet net de gemeente, mar ${authority}.`,
  municipality: 'de gemeente',
  waterAuthority: 'it wetterskip',
  province: 'de provinsje',
  state: 'it Ryk',
  goTo: authority => `Gean nei ${authority}`,
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
  copied: 'De keppeling is kopiearre.',
  copyByHand: 'Kopiearje dizze keppeling:',
};
