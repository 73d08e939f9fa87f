import {formatDay, plural} from '../../localisation/formats.js';
import type {BackgroundTexts} from './background.messages.js';

const days = (count: number): string => `${count} ${plural(count, 'nl', {one: 'dei', other: 'dagen'})}`;

/** What the tracker says below the steps and the news, and of what changes, in Frisian. */
export const fy: BackgroundTexts = {
  about: 'Wêr giet it oer?',
  place: 'It plak:',
  everywhere: 'de hiele gemeente',
  outcome: 'It beslút',
  decided: (date, thisYear) => `Besletten op ${formatDay(date, 'fy', thisYear)}`,
  heardAndDone: 'Jo seine – wy diene',
  heard: 'Jo seine',
  did: 'Wy diene',
  documents: 'Dokuminten',
  roles: 'Wa docht wat?',
  meetings: 'Gearkomsten',
  meeting: (date, time, thisYear) => `${formatDay(date, 'fy', thisYear)} om ${time.replace(':', '.')} oere`,
  duration: 'Hoe lang duorret dit meastal?',
  usually: (lower, upper) => `Saken dy’t hjirop lykje duorren meastal ${lower} oant ${days(upper)}.`,
  median: (median, count) => `De helte wie klear binnen ${days(median)}. Dat is metten by ${count} saken.`,
  related: 'Dit heart derby',
  'relation.parent': 'Dit is in part fan',
  'relation.child': 'In part hjirfan',
  'relation.related': 'Hat hjirmei te krijen',
  'relation.mergedInto': 'Dit is opgien yn',
  'relation.mergedFrom': 'Hjiryn is opgien',
  'relation.splitInto': 'Hjirút is ûntstien',
  'relation.splitFrom': 'Dit is ûntstien út',
  contact: 'Wa kin jo helpe?',
  tellNews: title => `Der is nijs: ${title}`,
  tellChange: 'De foargong is feroare.',
};
