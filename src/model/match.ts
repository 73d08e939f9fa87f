import type {Area} from './area.js';
import type {Audience} from './audience.js';
import {chain} from './chain.js';
import type {ContactPoint, MatchReason} from './contact-point.js';
import type {Topic} from './topic.js';

/** What is matched: ids and codes, no words. */
export interface MatchQuestion {
  readonly topicId?: string;
  readonly areaCode?: string;
  readonly audience?: Audience;
}

/** What of a contact point the rule looks at. */
export type Matched = Pick<ContactPoint, 'topicIds' | 'areaServed' | 'audience' | 'isFallback'>;

/** How well a contact point answers, and on what. The higher the rank the better; compare with `>`. */
export interface Match {
  readonly rank: number;
  readonly matchedOn: MatchReason;
}

/** The rule in two steps: the rank of all, the reasons of the few that are shown. */
export interface Matching {
  /** Undefined for who does not answer the question. */
  rankOf(contactPoint: Matched): number | undefined;
  /** Only for who does. */
  reasonsOf(contactPoint: Matched): MatchReason;
}

/**
 * Makes the rule by which contact points answer a question: neighbourhood goes before district before municipality, the exact
 * topic before the topic above it before any, the exact audience before any. Topic weighs most, then area, then audience: who asks
 * for greenery in Noord is helped better by the town's gardeners than by whoever does all but greenery in Noord. A
 * contact point for another area, topic or audience is no match; the desk that is always there is one, the last.
 */
export const matching = (
  {topicId, areaCode, audience}: MatchQuestion,
  topics: ReadonlyMap<string, Topic>,
  areas: ReadonlyMap<string, Area>,
): Matching => {
  const topicChain = chain(topicId, topics, ({parentId}) => parentId);
  const areaChain = chain(areaCode, areas, ({parentCode}) => parentCode);
  const municipal = [...areas.values()].find(({type}) => type === 'municipality')?.code;

  const topicOf = ({topicIds}: Matched): Topic | undefined => topicChain.find(({id}) => topicIds.includes(id));
  const areaOf = ({areaServed}: Matched): Area | undefined =>
    areaChain.find(({code}) => areaServed.some(served => served.code === code));
  const isExact = (contactPoint: Matched): boolean =>
    !!audience && contactPoint.audience.length < 3 && contactPoint.audience.includes(audience);

  const topicRanks = new Map(topicChain.map(({id}, index) => [id, index === 0 ? 2 : 1]));
  const areaRanks = new Map(
    areaChain.map(({code, type}, index) => [code, type === 'municipality' ? 1 : areaChain.length - index + 1]),
  );
  if (!areaCode && municipal) areaRanks.set(municipal, 1);

  return {
    // Plain loops, because this is asked of every contact point at every key that somebody presses.
    rankOf: contactPoint => {
      const {isFallback, topicIds, areaServed} = contactPoint;
      if (isFallback) return -1;
      if (audience && contactPoint.audience.length > 0 && !contactPoint.audience.includes(audience)) return undefined;
      let topic = 0;
      if (topicId) for (const id of topicIds) topic = Math.max(topic, topicRanks.get(id) ?? 0);
      if (topicId && topic === 0 && topicIds.length > 0) return undefined;
      let area = 0;
      for (const {code} of areaServed) area = Math.max(area, areaRanks.get(code) ?? 0);
      if (areaCode && area === 0 && areaServed.length > 0) return undefined;
      return topic * 100 + area * 10 + (isExact(contactPoint) ? 1 : 0);
    },
    reasonsOf: contactPoint => {
      if (contactPoint.isFallback) return {};
      const topic = topicOf(contactPoint);
      const area = areaOf(contactPoint);
      return {
        ...(topic && {topic: {id: topic.id, name: topic.name}}),
        // Who works for the whole municipality was not found for the place.
        ...(area && area.type !== 'municipality' && {area: {code: area.code, name: area.name}}),
        ...(isExact(contactPoint) && {audience}),
      };
    },
  };
};

/** Both steps of the rule at once. */
export const matchRule = (...question: Parameters<typeof matching>): ((contactPoint: Matched) => Match | undefined) => {
  const {rankOf, reasonsOf} = matching(...question);
  return contactPoint => {
    const rank = rankOf(contactPoint);
    return rank === undefined ? undefined : {rank, matchedOn: reasonsOf(contactPoint)};
  };
};
