import {sql, type Kysely, type RawBuilder} from 'kysely';
import {matchRule, type MatchQuestion} from '../../../src/model/match.js';
import type {Tables} from '../database/tables.js';
import {tsqueryOf} from './typos.js';
import type {Town} from './town.js';
import type {WireContactPoint} from './wire.js';

/** The query of `/contact-points`, checked. */
export interface ContactQuery extends MatchQuestion {
  readonly postalCode?: string;
  readonly q?: string;
  readonly page: number;
  readonly pageSize: number;
}

/** One page, and how many there are over all pages. */
export interface ContactAnswer {
  readonly count: number;
  readonly results: readonly WireContactPoint[];
}

interface Parented {
  readonly parentId?: string;
  readonly parentCode?: string;
}

const chain = (from: string | undefined, items: ReadonlyMap<string, Parented>): string[] => {
  const ids: string[] = [];
  for (let id = from; id && items.has(id) && !ids.includes(id);) {
    ids.push(id);
    const {parentId, parentCode} = items.get(id) ?? {};
    id = parentId ?? parentCode;
  }
  return ids;
};

const array = (values: readonly string[]): RawBuilder<string[]> => sql`${[...values]}::text[]`;

/** The match rule of src/model/match.ts in SQL; a test holds the two against each other. */
const ranks = (
  {topicId, areaCode, audience}: MatchQuestion,
  town: Town,
): {topic: RawBuilder<number>; area: RawBuilder<number>; audience: RawBuilder<number>; where: RawBuilder<boolean>} => {
  const topics = topicId ? [topicId, ...chain(topicId, town.topicsById).slice(1)] : [];
  const areas = areaCode ? [areaCode, ...chain(areaCode, town.areasByCode).slice(1)] : [];
  const municipality = town.areas.find(({type}) => type === 'municipality')?.code ?? '';
  const steps = areas.map((code, index) => {
    const rank = code === municipality ? 1 : areas.length - index + 1;
    return sql`when ${code} = any("areaCodes") then ${sql.lit(rank)}`;
  });
  return {
    topic: topicId
      ? sql`case when ${topicId} = any("topicIds") then 2 when "topicIds" && ${array(topics)} then 1 else 0 end`
      : sql`0`,
    area: areaCode
      ? sql`case ${sql.join(steps, sql` `)} else 0 end`
      : sql`case when ${municipality} = any("areaCodes") then 1 else 0 end`,
    audience: audience
      ? sql`case when ${audience} = any(audience) and cardinality(audience) < 3 then 1 else 0 end`
      : sql`0`,
    where: sql.join(
      [
        sql`not "isFallback"`,
        ...(topicId ? [sql`("topicIds" = '{}' or "topicIds" && ${array(topics)})`] : []),
        ...(areaCode ? [sql`("areaCodes" = '{}' or "areaCodes" && ${array(areas)})`] : []),
        ...(audience ? [sql`(audience = '{}' or ${audience} = any(audience))`] : []),
      ],
      sql` and `,
    ),
  };
};

interface Row {
  readonly id: string;
  readonly total: number;
}

const ranked = async (db: Kysely<Tables>, query: ContactQuery, town: Town): Promise<readonly Row[]> => {
  const {topic, area, audience, where} = ranks(query, town);
  const words = query.q ? await tsqueryOf(db, query.q) : undefined;
  const score = words ? sql`ts_rank(words, to_tsquery('dutch', ${words}))` : sql`0`;
  const found = words ? sql`${where} and words @@ to_tsquery('dutch', ${words})` : where;
  // A good fit of the words weighs as the exact topic, a weak one as the topic above it: src/model/words-rank.ts.
  const wordsRank = words ? sql`case when score * 2 >= max(score) over () then 2 else 1 end` : sql`0`;
  const {rows} = await sql<Row>`
    select id, total from (
      select id, name, score, rank + 100 * ${wordsRank} as rank, count(*) over ()::int as total from (
        select id, name, ${score} as score, 100 * ${topic} + 10 * ${area} + ${audience} as rank
        from "contactSearch" where ${found}
      ) as candidate
    ) as ranked
    order by rank desc, score desc, name, id
    limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`.execute(db);
  return rows;
};

const documentsOf = async (
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WireContactPoint>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('contactPoint')
    .select(['id', 'document'])
    .where('id', 'in', [...ids])
    .execute();
  // Only what the contract allows was ever imported.
  return new Map(rows.map(({id, document}) => [id, document as WireContactPoint]));
};

/** Gives who is absent somebody to turn to instead. */
const withSubstitutes = async (
  db: Kysely<Tables>,
  contactPoints: readonly WireContactPoint[],
): Promise<WireContactPoint[]> => {
  const ids = contactPoints.map(({substituteId}) => substituteId).filter(id => id !== undefined);
  const substitutes = await documentsOf(db, ids);
  return contactPoints.map(contactPoint => {
    const found = substitutes.get(contactPoint.substituteId ?? '');
    if (!found) return contactPoint;
    const {id, name, roleName, channels = []} = found;
    return {...contactPoint, substitute: {id, name, channels, ...(roleName && {roleName})}};
  });
};

const areaOfPostalCode = (postalCode: string | undefined, {areas}: Town): string | undefined =>
  postalCode ? areas.find(({postalCodes}) => postalCodes?.includes(postalCode))?.code : undefined;

/** Contact points for a question, best match first, the desk that is always there last. */
export const findContactPoints = async (
  db: Kysely<Tables>,
  query: ContactQuery,
  town: Town,
): Promise<ContactAnswer> => {
  const areaCode = query.areaCode ?? areaOfPostalCode(query.postalCode, town);
  const question: ContactQuery = {...query, ...(areaCode && {areaCode})};
  const rows = await ranked(db, question, town);
  const fallbacks = (
    await db.selectFrom('contactSearch').select('id').where('isFallback', '=', true).orderBy('id').execute()
  ).map(({id}) => id);
  // A page beyond the last has no rows to tell the total.
  const matching =
    rows[0]?.total ??
    (query.page > 1 ? ((await ranked(db, {...question, page: 1, pageSize: 1}, town))[0]?.total ?? 0) : 0);
  const start = (query.page - 1) * query.pageSize;
  const last = fallbacks.slice(Math.max(0, start - matching), Math.max(0, start + query.pageSize - matching));
  const ids = [...rows.map(({id}) => id), ...last];
  const documents = await documentsOf(db, ids);
  const matchOf = matchRule(question, town.topicsById, town.areasByCode);
  const found = ids.map(id => documents.get(id)).filter(document => document !== undefined);
  const results = (await withSubstitutes(db, found)).map(contactPoint => {
    const {topicIds = [], areaServed = [], audience = [], isFallback = false} = contactPoint;
    const match = matchOf({topicIds, areaServed, audience: audience, isFallback});
    return {...contactPoint, matchedOn: match?.matchedOn ?? {}};
  });
  return {count: matching + fallbacks.length, results};
};

/** One contact point, with its substitute; undefined for an id that is not there. */
export const readContactPoint = async (db: Kysely<Tables>, id: string): Promise<WireContactPoint | undefined> => {
  const found = (await documentsOf(db, [id])).get(id);
  return found && (await withSubstitutes(db, [found]))[0];
};
