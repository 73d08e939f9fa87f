import {sql, type Kysely} from 'kysely';
import {matchRule, type MatchQuestion} from '../../../src/model/match.js';
import type {Tables} from '../database/tables.js';
import {matchInSql} from './match-in-sql.js';
import {tsqueryOf} from './query-words.js';
import {withSubstitute} from './substitute.js';
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

/** Null beside the total when the page is beyond the last. */
interface Row {
  readonly total: number;
  readonly document: WireContactPoint | null;
  readonly substitute: WireContactPoint | null;
}

/**
 * The rows of a page. One statement counts, ranks and reads. A good fit of the words weighs as the exact topic, a weak one as the
 * topic above it (src/model/words-rank.ts).
 */
const ranked = async (
  db: Kysely<Tables>,
  query: ContactQuery,
  town: Town,
  tsquery: string | undefined,
): Promise<readonly Row[]> => {
  const {where, rank} = matchInSql(query, town);
  const score = tsquery ? sql`ts_rank(words, ${tsquery}::tsquery)` : sql`0::real`;
  const fits = tsquery ? sql`words @@ ${tsquery}::tsquery and ${where}` : where;
  const wordsRank = tsquery ? sql`case when score * 2 >= best then 200 else 100 end` : sql`0`;
  const {rows} = await sql<Row>`
    with found as materialized (
      select id, alphabetical, ${score} as score, ${rank} as rank from "contactSearch" where ${fits}
    ), total as (
      select count(*)::int as total, max(score) as best from found
    ), page as (
      select id, rank + ${wordsRank} as rank, score, alphabetical from found cross join total
      order by 2 desc, score desc, alphabetical
      limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}
    )
    select total, "contactPoint".document, substitute.document as substitute
    from total left join page on true
      left join "contactPoint" on "contactPoint".id = page.id
      left join "contactPoint" as substitute on substitute.id = "contactPoint".document ->> 'substituteId'
    order by page.rank desc, page.score desc, page.alphabetical`.execute(db);
  return rows;
};

const areaOfPostalCode = (postalCode: string | undefined, {areas}: Town): string | undefined =>
  postalCode ? areas.find(({postalCodes}) => postalCodes?.includes(postalCode))?.code : undefined;

/** Contact points for a question, best match first, the desk that is always there last. */
export const findContactPoints = async (
  db: Kysely<Tables>,
  query: ContactQuery,
  town: Town,
): Promise<ContactAnswer> => {
  const {page, pageSize, q = ''} = query;
  const areaCode = query.areaCode ?? areaOfPostalCode(query.postalCode, town);
  const question: ContactQuery = {...query, ...(areaCode && {areaCode})};
  const asksWords = q.trim() !== '';
  const tsquery = asksWords ? await tsqueryOf(db, q, town.size) : undefined;
  const rows = tsquery === '' ? [] : await ranked(db, question, town, tsquery);
  const matching = rows[0]?.total ?? 0;
  const start = (page - 1) * pageSize;
  const matchOf = matchRule(question, town.topicsById, town.areasByCode);
  const found = rows.flatMap(({document, substitute}) =>
    document ? [withSubstitute(document, substitute ?? undefined)] : [],
  );
  const last = town.fallbacks.slice(Math.max(0, start - matching), Math.max(0, start + pageSize - matching));
  const results = [...found, ...last].map((contactPoint): WireContactPoint => {
    const {topicIds = [], areaServed = [], audience = [], isFallback = false} = contactPoint;
    const match = matchOf({topicIds, areaServed, audience, isFallback});
    return {...contactPoint, matchedOn: {...match?.matchedOn}};
  });
  return {count: matching + town.fallbacks.length, results};
};
