import {formatDay} from '../../../localisation/formats.js';
import type {ReportWords} from './report.messages.js';

/** The texts of the participation report in Frisian. */
export const fy: ReportWords = {
  title: 'Partisipaasjeferslach',
  fileName: 'partisipaasjeferslach',
  untitled: 'Inisjatyf sûnder namme',
  reference: 'Skaaimerk',
  date: 'Datum',
  place: 'Plak',
  team: 'Wa’t dit behannelet',
  expectedResponse: 'Antwurd op syn lêst op',
  day: date => formatDay(date, 'fy', '-'),
  plan: 'It plan',
  participation: 'Prate mei de omjouwing',
  involved: 'De yntsjinner hat mei minsken yn de omjouwing oer dit plan praat.',
  notInvolved: 'De yntsjinner hat noch net mei minsken yn de omjouwing oer dit plan praat.',
  notKnown: 'De yntsjinner hat hjir neat oer ynfolle.',
  who: 'Mei wa is der praat?',
  how: 'Hoe is dat dien?',
  outcome: 'Wat fûnen sy derfan?',
  changed: 'Wat is der dêrom feroare oan it plan?',
  notAnswered: 'net ynfolle',
  next: 'Wat de gemeente hjirmei docht',
  use: 'De gemeente lêst dit ferslach as sy it plan besjocht. Dit ferslach kin ek mei in oanfraach foar in omjouwingsfergunning mei.',
  source: 'Dit ferslach is makke fan wat de yntsjinner sels opskreaun hat.',
};
