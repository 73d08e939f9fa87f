import {formatDay} from '../../../localisation/formats.js';
import type {ReportWords} from './report.messages.js';

/** The texts of the participation report in English. */
export const en: ReportWords = {
  title: 'Participation report',
  fileName: 'participation-report',
  untitled: 'Initiative without a name',
  reference: 'Reference',
  date: 'Date',
  place: 'Place',
  team: 'Who deals with this',
  expectedResponse: 'Answer at the latest on',
  day: date => formatDay(date, 'en-GB', '-'),
  plan: 'The plan',
  participation: 'Talking with the neighbourhood',
  involved: 'The initiator has talked with people in the neighbourhood about this plan.',
  notInvolved: 'The initiator has not yet talked with people in the neighbourhood about this plan.',
  notKnown: 'The initiator did not fill in anything about this.',
  who: 'Who did they talk with?',
  how: 'How did they do that?',
  outcome: 'What did people think of it?',
  changed: 'What was changed in the plan because of that?',
  notAnswered: 'not filled in',
  next: 'What the municipality does with this',
  use: 'The municipality reads this report when it looks at the plan. This report can also be sent with an application for an environment permit.',
  source: 'This report was made of what the initiator wrote down.',
};
