import {formatDay, plural} from '../../localisation/formats.js';
import type {BackgroundTexts} from './background.messages.js';

const days = (count: number): string => `${count} ${plural(count, 'en', {one: 'day', other: 'days'})}`;

/** What the tracker says below the steps and the news, and of what changes, in English. */
export const en: BackgroundTexts = {
  about: 'What is it about?',
  place: 'The place:',
  everywhere: 'the whole municipality',
  outcome: 'The decision',
  decided: (date, thisYear) => `Decided on ${formatDay(date, 'en', thisYear)}`,
  heardAndDone: 'You said – we did',
  heard: 'You said',
  did: 'We did',
  documents: 'Documents',
  roles: 'Who does what?',
  meetings: 'Meetings',
  meeting: (date, time, thisYear) => `${formatDay(date, 'en', thisYear)} at ${time}`,
  duration: 'How long does this usually take?',
  usually: (lower, upper) => `Cases like this one usually took ${lower} to ${days(upper)}.`,
  median: (median, count) => `Half of them were done within ${days(median)}. That was measured in ${count} cases.`,
  related: 'This belongs to it',
  'relation.parent': 'This is a part of',
  'relation.child': 'A part of this',
  'relation.related': 'Has to do with this',
  'relation.mergedInto': 'This was merged into',
  'relation.mergedFrom': 'Merged into this',
  'relation.splitInto': 'This was split into',
  'relation.splitFrom': 'This was split from',
  contact: 'Who can help you?',
  tellNews: title => `There is news: ${title}`,
  tellChange: 'The progress has changed.',
};
