import {sql, type Kysely, type RawBuilder} from 'kysely';
import type {Tables} from '../database/tables.js';
import {tsqueriesOf} from '../directory/query-words.js';
import type {Town} from '../directory/town.js';
import {boundsOf} from './bounds.js';
import type {Point} from './distance.js';
import {inShort} from './in-short.js';
import {checkWhereFrom, type ProjectQuery} from './project-query.js';
import {conditionOf, distanceInSql} from './projects-in-sql.js';
import type {WireProject} from './project-row.js';

/** One page, and how many there are over all pages. */
export interface ProjectAnswer {
  readonly count: number;
  readonly results: readonly WireProject[];
}

/** Null beside the total when the page is beyond the last. */
interface Row {
  readonly total: number;
  readonly document: WireProject | null;
  readonly distance: number | null;
}

/** Where distances are from: the point itself, else the middle of the neighbourhood of a postcode. */
const whereFrom = ({lat, lon, postalCode}: ProjectQuery, {areas}: Town): Point | undefined => {
  if (lat !== undefined && lon !== undefined) return [lon, lat];
  const area = postalCode ? areas.find(({postalCodes}) => postalCodes?.includes(postalCode)) : undefined;
  const bounds = boundsOf(area?.geometry);
  return bounds && [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
};

const sizeOf = async (db: Kysely<Tables>): Promise<number> => {
  const {size} = await db
    .selectFrom('project')
    .select(({fn}) => fn.countAll().as('size'))
    .where('isPublic', '=', true)
    .executeTakeFirstOrThrow();
  return Number(size);
};

/** How well the words fit, and that one of them does, or that it is the number itself. */
const wordsInSql = (
  words: readonly string[] | undefined,
  q: string,
): readonly [score: RawBuilder<unknown>, fits: RawBuilder<unknown>] => {
  if (!words) return [sql`0::float8`, sql`true`];
  const isNumber = sql`reference = ${q.trim().toUpperCase()}`;
  const scores = words.map(word => sql`ts_rank(words, ${word}::tsquery, 32)`);
  const score = sql.join([sql`(case when ${isNumber} then 1000 else 0 end)`, ...scores], sql` + `);
  return [score, words.length > 0 ? sql`(words @@ ${words.join(' | ')}::tsquery or ${isNumber})` : isNumber];
};

/** Where there are words the best fit is first, where there is a place the nearest, else what has the latest news. */
const orderOf = (sort: ProjectQuery['sort'], hasWords: boolean, from: Point | undefined): RawBuilder<unknown> => {
  const latest = sql`"lastUpdateAt" desc nulls last`;
  switch (sort ?? (hasWords ? 'fit' : from ? 'distance' : 'lastUpdate')) {
    case 'fit':
      return sql`score desc, ${latest}`;
    case 'distance':
      return sql`distance nulls last, ${latest}`;
    case 'startDate':
      return sql`"startDate" desc nulls last`;
    case 'title':
      return sql`title collate "C"`;
    case 'lastUpdate':
      return latest;
  }
};

/** Public projects that match, in their order. @param today in the Netherlands @throws Problem 400 */
export const findProjects = async (
  db: Kysely<Tables>,
  query: ProjectQuery,
  town: Town,
  today: string,
): Promise<ProjectAnswer> => {
  checkWhereFrom(query);
  const {page, pageSize, sort, q = ''} = query;
  const condition = conditionOf(query, town, today);
  const words = q.trim() ? await tsqueriesOf(db, q, {table: 'projectWord', size: await sizeOf(db)}) : undefined;
  const from = whereFrom(query, town);
  const [score, fits] = wordsInSql(words, q);
  const order = orderOf(sort, words !== undefined, from);
  const {rows} = await sql<Row>`
    with found as materialized (
      select id, title, "startDate", "lastUpdateAt", ${score} as score,
        ${from ? distanceInSql(from) : sql`null::float8`} as distance
      from project where ${condition} and ${fits}
    ), page as (
      select id, distance, row_number() over (order by ${order}, id collate "C") as place from found
      order by place limit ${pageSize} offset ${(page - 1) * pageSize}
    )
    select total, document, distance
    from (select count(*)::int as total from found) as counted left join page on true left join project using (id)
    order by place`.execute(db);
  const results = rows.flatMap(({document, distance}) =>
    document ? [{...inShort(document), ...(distance !== null && {distance: Math.round(distance)})}] : [],
  );
  return {count: rows[0]?.total ?? 0, results};
};
