import type {SameKeys} from '../../localisation/catalogue.js';
import {formatDay, plural} from '../../localisation/formats.js';

const days = (count: number): string => `${count} ${plural(count, 'nl', {one: 'dag', other: 'dagen'})}`;

/** What the tracker says below the steps and the news, and of what changes, in Dutch. */
export const nl = {
  about: 'Waar gaat het over?',
  place: 'De plek:',
  everywhere: 'de hele gemeente',
  outcome: 'Het besluit',
  decided: (date: string, thisYear: string) => `Besloten op ${formatDay(date, 'nl', thisYear)}`,
  heardAndDone: 'U zei – wij deden',
  heard: 'U zei',
  did: 'Wij deden',
  documents: 'Documenten',
  roles: 'Wie doet wat?',
  meetings: 'Bijeenkomsten',
  meeting: (date: string, time: string, thisYear: string) =>
    `${formatDay(date, 'nl', thisYear)} om ${time.replace(':', '.')} uur`,
  duration: 'Hoe lang duurt dit meestal?',
  usually: (lower: number, upper: number) => `Zaken die hierop lijken duurden meestal ${lower} tot ${days(upper)}.`,
  median: (median: number, count: number) =>
    `De helft was klaar binnen ${days(median)}. Dat is gemeten bij ${count} zaken.`,
  related: 'Dit hoort erbij',
  'relation.parent': 'Dit is een deel van',
  'relation.child': 'Een deel hiervan',
  'relation.related': 'Heeft hiermee te maken',
  'relation.mergedInto': 'Dit is opgegaan in',
  'relation.mergedFrom': 'Hierin is opgegaan',
  'relation.splitInto': 'Hieruit is ontstaan',
  'relation.splitFrom': 'Dit is ontstaan uit',
  contact: 'Wie kan u helpen?',
  tellNews: (title: string) => `Er is nieuws: ${title}`,
  tellChange: 'De voortgang is veranderd.',
};

/** The same texts in any language. */
export type BackgroundTexts = SameKeys<typeof nl>;
