import type {Area} from '../../model/area.js';
import type {ContactPoint} from '../../model/contact-point.js';
import {matchRule, type Match} from '../../model/match.js';
import type {Topic} from '../../model/topic.js';
import {wordsRank} from '../../model/words-rank.js';
import {BackendError} from '../backend-error.js';
import type {ContactCriteria, ContactPage} from '../ports.js';
import {politely} from './slices.js';
import {WordIndex} from './word-index.js';

interface Ranked {
  readonly contactPoint: ContactPoint;
  readonly match: Match;
  readonly rank: number;
  readonly score: number;
}

const isWithin = (number: number, most: number): boolean => Number.isInteger(number) && number >= 1 && number <= most;

/** The bounds of the contract. @throws BackendError `invalid` */
const checkPaging = (page: number, pageSize: number): void => {
  const invalidParams = [
    ...(isWithin(page, 10_000) ? [] : [{name: 'page', code: 'invalid', reason: 'must be from 1 to 10000'}]),
    ...(isWithin(pageSize, 100) ? [] : [{name: 'pageSize', code: 'invalid', reason: 'must be from 1 to 100'}]),
  ];
  if (invalidParams.length > 0) throw new BackendError('invalid', 'There is no such page', {invalidParams});
};

/** Contact points in memory: found by the match rule and by words. The words are read when somebody first types. */
export class ContactIndex {
  readonly #contactPoints: readonly ContactPoint[];
  readonly #topics: ReadonlyMap<string, Topic>;
  readonly #areas: ReadonlyMap<string, Area>;
  #words: Promise<WordIndex> | undefined;

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
    const areaCode = question.areaCode ?? this.#areaOf(question.postalCode);
    const ranked = await this.#ranked({...question, ...(areaCode && {areaCode})}, q);
    const end = page * pageSize;
    return {
      count: ranked.length,
      contactPoints: ranked
        .slice(end - pageSize, end)
        .map(({contactPoint, match: {matchedOn}}) => ({...this.#withSubstitute(contactPoint), matchedOn})),
      ...(end < ranked.length && {nextPage: page + 1}),
    };
  }

  async #ranked(question: Omit<ContactCriteria, 'q' | 'page' | 'pageSize'>, q: string): Promise<Ranked[]> {
    const matchOf = matchRule(question, this.#topics, this.#areas);
    const scores = q.trim() ? (await (this.#words ??= this.#readWords())).search(q) : undefined;
    const best = scores ? scores.reduce((most, score) => Math.max(most, score), 0) : 0;
    const ranked: Ranked[] = [];
    for (const [index, contactPoint] of this.#contactPoints.entries()) {
      const score = scores?.[index] ?? 0;
      if (scores && score === 0 && !contactPoint.isFallback) continue;
      const match = matchOf(contactPoint);
      if (!match) continue;
      const words = scores && !contactPoint.isFallback ? wordsRank(score, best) * 100 : 0;
      ranked.push({contactPoint, match, rank: match.rank + words, score});
    }
    return ranked.sort(
      (one, other) =>
        other.rank - one.rank ||
        other.score - one.score ||
        one.contactPoint.name.localeCompare(other.contactPoint.name, 'nl'),
    );
  }

  async #readWords(): Promise<WordIndex> {
    const words = new WordIndex();
    const turn = politely();
    for (const {name, roleName, responsibleFor, description, topicIds} of this.#contactPoints) {
      const topics = topicIds.map(id => this.#topics.get(id)).filter(topic => topic !== undefined);
      words.add([
        {text: name, weight: 4},
        {text: topics.map(topic => topic.name).join(' '), weight: 4},
        {text: topics.flatMap(({keywords}) => keywords).join(' '), weight: 3},
        {text: `${roleName ?? ''} ${responsibleFor.join(' ')}`, weight: 2},
        {text: description ?? '', weight: 1},
      ]);
      await turn();
    }
    words.finish();
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
