import {sql, type Kysely, type RawBuilder} from 'kysely';
import {matchRule, type MatchQuestion} from '../../../src/model/match.js';
import type {Tables} from '../database/tables.js';
import {matchInSql} from './match-in-sql.js';
import {tsqueriesOf} from './query-words.js';
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

/** How well a word fits, below 1 however often it is there: who has two words fits better than who has one of them everywhere. */
const scoreOf = (word: string): RawBuilder<unknown> => sql`ts_rank(words, ${word}::tsquery, 32)`;

/**
 * The rows of a page. One statement counts, ranks and reads. A good fit of the words weighs as the exact topic, a weak one as the
 * topic above it (src/model/words-rank.ts).
 */
const ranked = async (
  db: Kysely<Tables>,
  query: ContactQuery,
  town: Town,
  words: readonly string[],
): Promise<readonly Row[]> => {
  const {where, rank} = matchInSql(query, town);
  const hasWords = words.length > 0;
  const score = hasWords ? sql.join(words.map(scoreOf), sql` + `) : sql`0::real`;
  const fits = hasWords ? sql`words @@ ${words.join(' | ')}::tsquery and ${where}` : where;
  const wordsRank = hasWords ? sql`case when score * 2 >= best then 200 else 100 end` : sql`0`;
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
  const words = await tsqueriesOf(db, q, {table: 'word', size: town.size});
  // Words that nobody has: only the desk that is always there is left.
  const rows = words?.length === 0 ? [] : await ranked(db, question, town, words ?? []);
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
