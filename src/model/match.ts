import type {Area} from './area.js';
import type {Audience} from './audience.js';
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

/** A thing and those it lies in, nearest first; a circle in bad data ends where it closes. */
const chain = <Item>(
  from: string | undefined,
  items: ReadonlyMap<string, Item>,
  parentOf: (item: Item) => string | undefined,
): readonly Item[] => {
  const found = new Set<Item>();
  for (let item = from ? items.get(from) : undefined; item && !found.has(item);) {
    found.add(item);
    const parent = parentOf(item);
    item = parent ? items.get(parent) : undefined;
  }
  return [...found];
};

/**
 * Makes the rule by which contact points answer a question: neighbourhood goes before district before municipality, the exact
 * topic before the topic above it before any, the exact audience before any. Topic weighs most, then area, then audience: who asks
 * for greenery in Noord is helped better by the town's gardeners than by whoever does all but greenery in Noord. A
 * contact point for another area, topic or audience is no match; the desk that is always there is one, the last.
 */
export const matchRule = (
  question: MatchQuestion,
  topics: ReadonlyMap<string, Topic>,
  areas: ReadonlyMap<string, Area>,
): ((contactPoint: Matched) => Match | undefined) => {
  const {topicId, areaCode, audience} = question;
  const topicChain = chain(topicId, topics, ({parentId}) => parentId);
  const areaChain = chain(areaCode, areas, ({parentCode}) => parentCode);
  const municipal = [...areas.values()].find(({type}) => type === 'municipality');

  const topicMatch = ({topicIds}: Matched): {rank: number; topic?: Topic} | undefined => {
    if (!topicId || topicIds.length === 0) return {rank: 0};
    const index = topicChain.findIndex(({id}) => topicIds.includes(id));
    const topic = topicChain[index];
    return topic && {rank: index === 0 ? 2 : 1, topic};
  };

  const areaMatch = ({areaServed}: Matched): {rank: number; area?: MatchReason['area']} | undefined => {
    if (areaServed.length === 0) return {rank: 0};
    if (!areaCode) return areaServed.some(({code}) => code === municipal?.code) ? {rank: 1} : {rank: 0};
    for (const [index, {code, name, type}] of areaChain.entries())
      if (areaServed.some(served => served.code === code))
        return type === 'municipality' ? {rank: 1} : {rank: areaChain.length - index + 1, area: {code, name}};
    return undefined;
  };

  return contactPoint => {
    const {isFallback} = contactPoint;
    const topic = topicMatch(contactPoint);
    const area = areaMatch(contactPoint);
    const exact = !!audience && contactPoint.audience.includes(audience) && contactPoint.audience.length < 3;
    const fits = !audience || contactPoint.audience.length === 0 || contactPoint.audience.includes(audience);
    if (isFallback) return {rank: -1, matchedOn: {}};
    if (!topic || !area || !fits) return undefined;
    return {
      rank: topic.rank * 100 + area.rank * 10 + (exact ? 1 : 0),
      matchedOn: {
        ...(topic.topic && {topic: {id: topic.topic.id, name: topic.topic.name}}),
        ...(area.area && {area: area.area}),
        ...(exact && {audience}),
      },
    };
  };
};
