import type {Area} from '../../model/area.js';
import type {ContactPoint} from '../../model/contact-point.js';
import {matching, type Matching} from '../../model/match.js';
import type {Topic} from '../../model/topic.js';
import type {ContactCriteria, ContactPage} from '../ports.js';
import {checkPaging} from './paging.js';
import {noMatch, rankingOf} from './ranking.js';
import {politely, turn} from './slices.js';
import {sortInTurns} from './sort-in-turns.js';
import {WordIndex} from './word-index.js';

type Question = Omit<ContactCriteria, 'q' | 'page' | 'pageSize'>;

/** A question without its words, and how well each contact point answers it, by its number. */
interface Matched {
  readonly key: string;
  readonly ranks: Int16Array;
  readonly reasonsOf: Matching['reasonsOf'];
}

const byName = new Intl.Collator('nl').compare;

/** Contact points as a `ContactIndex` wants them: by name as Dutch sorts them. */
export const inOrderOfName = async (contactPoints: readonly ContactPoint[]): Promise<readonly ContactPoint[]> => {
  const sorted = await sortInTurns(contactPoints, (one, other) => byName(one.name, other.name));
  await turn();
  return sorted;
};

/**
 * Contact points in memory: found by the match rule and by words. The words are read when somebody first types; that question, and
 * those that come while they are read, wait for all of them: an answer from half of the words would change under the visitor.
 */
export class ContactIndex {
  /** In the order of their names, which decides between those that fit as well. */
  readonly #contactPoints: readonly ContactPoint[];
  readonly #topics: ReadonlyMap<string, Topic>;
  readonly #areas: ReadonlyMap<string, Area>;
  #words: Promise<WordIndex> | undefined;
  #latest: Matched | undefined;

  /** @param contactPoints in the order of their names: see `inOrderOfName` */
  constructor(contactPoints: readonly ContactPoint[], topics: readonly Topic[], areas: readonly Area[]) {
    this.#contactPoints = contactPoints;
    this.#topics = new Map(topics.map(topic => [topic.id, topic]));
    this.#areas = new Map(areas.map(area => [area.code, area]));
  }

  byId(id: string): ContactPoint | undefined {
    const found = this.#contactPoints.find(contactPoint => contactPoint.id === id);
    return found && this.#withSubstitute(found);
  }

  async find({q = '', page = 1, pageSize = 20, ...question}: ContactCriteria): Promise<ContactPage> {
    checkPaging(page, pageSize);
    const {ranks, reasonsOf} = await this.#matched(question);
    const scores = q.trim() ? (await (this.#words ??= this.#readWords())).search(q) : undefined;
    const ranking = rankingOf(ranks, scores);
    const end = page * pageSize;
    return {
      count: ranking.count,
      contactPoints: ranking
        .slice(end - pageSize, end)
        .map(number => this.#contactPoints[number])
        .filter(contactPoint => contactPoint !== undefined)
        .map(contactPoint => ({...this.#withSubstitute(contactPoint), matchedOn: reasonsOf(contactPoint)})),
      ...(end < ranking.count && {nextPage: page + 1}),
    };
  }

  /** Who answers a question, words aside; kept until the next question, because all that changes from key to key is words. */
  async #matched({postalCode, ...question}: Question): Promise<Matched> {
    const areaCode = question.areaCode ?? this.#areaOf(postalCode);
    const key = JSON.stringify([question.topicId, areaCode, question.audience]);
    if (this.#latest?.key === key) return this.#latest;
    const {rankOf, reasonsOf} = matching({...question, ...(areaCode && {areaCode})}, this.#topics, this.#areas);
    const ranks = Int16Array.from(this.#contactPoints, contactPoint => rankOf(contactPoint) ?? noMatch);
    // To match them all and to show who matches are two tasks.
    await turn();
    return (this.#latest = {key, ranks, reasonsOf});
  }

  async #readWords(): Promise<WordIndex> {
    const words = new WordIndex();
    const politeTurn = politely();
    for (const {name, roleName, responsibleFor, description, topicIds} of this.#contactPoints) {
      const topics = topicIds.map(id => this.#topics.get(id)).filter(topic => topic !== undefined);
      words.add([
        {text: name, weight: 4},
        {text: topics.map(topic => topic.name).join(' '), weight: 4},
        {text: topics.flatMap(({keywords}) => keywords).join(' '), weight: 3},
        {text: `${roleName ?? ''} ${responsibleFor.join(' ')}`, weight: 2},
        {text: description ?? '', weight: 1},
      ]);
      await politeTurn();
    }
    await words.finish();
    // To read the last words and to search them are two tasks.
    await turn();
    return words;
  }

  #areaOf(postalCode: string | undefined): string | undefined {
    if (!postalCode) return undefined;
    return [...this.#areas.values()].find(({postalCodes}) => postalCodes?.includes(postalCode))?.code;
  }

  /** Gives who is absent somebody to turn to instead. */
  #withSubstitute(contactPoint: ContactPoint): ContactPoint {
    const {substituteId} = contactPoint;
    const found = substituteId && this.#contactPoints.find(({id}) => id === substituteId);
    if (!found) return contactPoint;
    const {id, name, roleName, channels} = found;
    return {...contactPoint, substitute: {id, name, channels, ...(roleName && {roleName})}};
  }
}
