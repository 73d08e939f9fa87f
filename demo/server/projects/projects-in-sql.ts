import {sql, type RawBuilder} from 'kysely';
import type {Area} from '../../../src/model/area.js';
import {chain} from '../../../src/model/chain.js';
import type {Town} from '../directory/town.js';
import {radius, type Point} from './distance.js';
import {boxIn, type ProjectQuery} from './project-query.js';

const array = (values: readonly string[]): RawBuilder<unknown> => sql`${[...values]}::text[]`;

/** A thing and all that lies in it, however deep. */
const below = <Item>(
  from: string,
  items: ReadonlyMap<string, Item>,
  parentOf: (item: Item) => string | undefined,
): readonly string[] => {
  const top = items.get(from);
  return [...items]
    .filter(([, item]) => chain(parentOf(item), items, parentOf).includes(top as Item))
    .map(([id]) => id);
};

const parentCode = ({parentCode: code}: Area): string | undefined => code;

/** Codes of an area and of those around it. */
const around = (code: string, {areasByCode}: Town): readonly string[] =>
  chain(code, areasByCode, parentCode).map(area => area.code);

/** That something happens in an area, around it, or everywhere. */
const inArea = (code: string, town: Town): RawBuilder<unknown> => {
  const codes = [...new Set([code, ...around(code, town), ...below(code, town.areasByCode, parentCode)])];
  return sql`("areaCodes" && ${array(codes)} or "areaCodes" = '{}')`;
};

/** What is for the whole municipality concerns every place in it, also one that it does not touch on the map. */
const everywhere = ({areas}: Town): RawBuilder<unknown> =>
  sql`("areaCodes" = '{}' or "areaCodes" && ${array(areas.filter(({type}) => type === 'municipality').map(({code}) => code))})`;

/** That a project is one of those that are asked for; without the words. @throws Problem 400 */
export const conditionOf = (query: ProjectQuery, town: Town, today: string): RawBuilder<unknown> => {
  const {status, kind, topicId, areaCode, openForParticipation} = query;
  const box = boxIn(query);
  const conditions = [
    sql`"isPublic"`,
    ...(status && status.length > 0 ? [sql`status = any(${array(status)})`] : []),
    ...(kind ? [sql`kind = ${kind}`] : []),
    ...(topicId
      ? [sql`"topicIds" && ${array([topicId, ...below(topicId, town.topicsById, ({parentId}) => parentId)])}`]
      : []),
    ...(areaCode ? [inArea(areaCode, town)] : []),
    ...(box
      ? [
          sql`(west <= ${box.east} and east >= ${box.west} and south <= ${box.north} and north >= ${box.south}
            or ${everywhere(town)})`,
        ]
      : []),
    ...(openForParticipation
      ? [sql`"participationUntilDate" >= ${today} and status not in ('completed', 'cancelled')`]
      : []),
  ];
  return sql.join(conditions, sql` and `);
};

const [longitude, latitude] = [sql`(west + east) / 2`, sql`(south + north) / 2`];

/** Metres from a point, along the surface (haversine); null for what has no place. */
export const distanceInSql = ([fromLongitude, fromLatitude]: Point): RawBuilder<unknown> => sql`
  case when west is not null then ${sql.lit(2 * radius)}::float8 * asin(least(1, sqrt(
    power(sin(radians(${latitude} - ${fromLatitude}::float8) / 2), 2)
    + cos(radians(${fromLatitude}::float8)) * cos(radians(${latitude}))
    * power(sin(radians(${longitude} - ${fromLongitude}::float8) / 2), 2)
  ))) end`;
