import {sql, type RawBuilder} from 'kysely';
import type {MatchQuestion} from '../../../src/model/match.js';
import {allAudiences, audienceBits} from './audience-bits.js';
import type {Town} from './town.js';

/** The match rule as two expressions over `contactSearch`. */
export interface MatchInSql {
  /** Whether a row answers at all. */
  readonly where: RawBuilder<unknown>;
  /** How well. */
  readonly rank: RawBuilder<unknown>;
}

const chain = <Item>(
  from: string,
  items: ReadonlyMap<string, Item>,
  parentOf: (item: Item) => string | undefined,
): readonly string[] => {
  const ids: string[] = [];
  for (let id: string | undefined = from; id !== undefined && !ids.includes(id);) {
    const item = items.get(id);
    if (!item) break;
    ids.push(id);
    id = parentOf(item);
  }
  return ids;
};

const array = (values: readonly string[]): RawBuilder<unknown> => sql`${[...values]}::text[]`;

const topicRank = (topicId: string, topics: readonly string[]): RawBuilder<unknown> =>
  sql`case when ${topicId} = any("topicIds") then 2 when "topicIds" && ${array(topics)} then 1 else 0 end`;

const areaRank = (areas: readonly string[], municipality: string): RawBuilder<unknown> => {
  const steps = areas.map((code, index) => {
    const rank = code === municipality ? 1 : areas.length - index + 1;
    return sql`when ${code} = any("areaCodes") then ${sql.lit(rank)}`;
  });
  return steps.length > 0 ? sql`case ${sql.join(steps, sql` `)} else 0 end` : sql`0`;
};

/** The rule of src/model/match.ts in SQL, to filter and to sort by; a test holds the two against each other. */
export const matchInSql = ({topicId, areaCode, audience}: MatchQuestion, town: Town): MatchInSql => {
  const topics = topicId ? chain(topicId, town.topicsById, ({parentId}) => parentId) : [];
  const areas = areaCode ? chain(areaCode, town.areasByCode, ({parentCode}) => parentCode) : [];
  const municipality = town.areas.find(({type}) => type === 'municipality')?.code ?? '';
  const bit = sql.lit(audience ? audienceBits([audience]) : 0);
  const conditions = [
    ...(topicId ? [sql`("topicIds" && ${array(topics)} or "topicIds" = '{}')`] : []),
    ...(areaCode ? [sql`("areaCodes" && ${array(areas)} or "areaCodes" = '{}')`] : []),
    ...(audience ? [sql`(audience = 0 or audience & ${bit} > 0)`] : []),
  ];
  const exact = sql`case when audience & ${bit} > 0 and audience <> ${sql.lit(allAudiences)} then 1 else 0 end`;
  const ranks = [
    sql`10 * ${areaRank(areaCode ? areas : [municipality], municipality)}`,
    ...(topicId ? [sql`100 * ${topicRank(topicId, topics)}`] : []),
    ...(audience ? [exact] : []),
  ];
  return {
    where: conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`,
    rank: sql.join(ranks, sql` + `),
  };
};
