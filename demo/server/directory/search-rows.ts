import {sql, type Insertable} from 'kysely';
import type {Tables} from '../database/tables.js';
import {audienceBits} from './audience-bits.js';
import type {WireContactPoint, WireTopic} from './wire.js';
import {wordsOf} from './words.js';

/** What a contact point is found by, with the weights of full-text search: A counts most, D least. */
interface WeightedWords {
  readonly A: readonly string[];
  readonly B: readonly string[];
  readonly D: readonly string[];
}

const weightedWords = (contactPoint: WireContactPoint, topics: ReadonlyMap<string, WireTopic>): WeightedWords => {
  const {name, roleName = '', responsibleFor = [], description = '', topicIds = []} = contactPoint;
  const own = topicIds.map(id => topics.get(id)).filter(topic => topic !== undefined);
  const words = (texts: readonly string[]): readonly string[] => wordsOf(texts.join(' '));
  return {
    A: words([name, ...own.map(topic => topic.name)]),
    B: words([roleName, ...own.flatMap(({keywords = []}) => keywords), ...responsibleFor]),
    D: words([description]),
  };
};

const vector = ({A, B, D}: WeightedWords): ReturnType<typeof sql> =>
  sql`setweight(to_tsvector('dutch', ${A.join(' ')}), 'A')
    || setweight(to_tsvector('dutch', ${B.join(' ')}), 'B')
    || setweight(to_tsvector('dutch', ${D.join(' ')}), 'D')`;

/** Rows to search in, and how many contact points have each word. */
export interface SearchRows {
  readonly rows: readonly Insertable<Tables['contactSearch']>[];
  readonly words: ReadonlyMap<string, number>;
}

/** Makes of contact points what a search needs of them. */
export const searchRows = (contactPoints: readonly WireContactPoint[], topics: readonly WireTopic[]): SearchRows => {
  const topicsById = new Map(topics.map(topic => [topic.id, topic]));
  const {compare} = new Intl.Collator('nl');
  const alphabet = [...contactPoints].sort((one, other) => compare(one.name, other.name));
  const words = new Map<string, number>();
  const rows = alphabet.flatMap((contactPoint, alphabetical) => {
    const {id, topicIds = [], areaServed = [], audience = [], isFallback} = contactPoint;
    if (isFallback) return [];
    const weighted = weightedWords(contactPoint, topicsById);
    for (const word of new Set(Object.values<readonly string[]>({...weighted}).flat()))
      words.set(word, (words.get(word) ?? 0) + 1);
    return [
      {
        id,
        alphabetical,
        topicIds,
        areaCodes: areaServed.map(({code}) => code),
        audience: audienceBits(audience),
        words: vector(weighted),
      },
    ];
  });
  return {rows, words};
};
