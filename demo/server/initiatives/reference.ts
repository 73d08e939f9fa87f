import {sql, type Transaction} from 'kysely';
import {fold} from '../../../src/model/fold.js';
import type {Tables} from '../database/tables.js';

/** What numbers begin with: as in the register that was imported, else with the first letters of the municipality. */
const prefixOf = async (transaction: Transaction<Tables>, municipality: string): Promise<string> => {
  const {rows} = await sql<{prefix: string}>`
    select substring(reference from '^([A-Z]{1,6})-[0-9]{4}-[0-9]{1,8}$') as prefix from project
    where reference ~ '^[A-Z]{1,6}-[0-9]{4}-[0-9]{1,8}$' and "initiativeId" is null
    group by 1 order by count(*) desc, 1 limit 1`.execute(transaction);
  return (
    rows[0]?.prefix ??
    (fold(municipality)
      .replace(/[^a-z]/g, '')
      .slice(0, 2)
      .toUpperCase() ||
      'VB')
  );
};

/** The next reference of a year, past those that an import brought: `ER-2026-0042`. */
export const nextReference = async (
  transaction: Transaction<Tables>,
  municipality: string,
  year: number,
): Promise<string> => {
  const start = `${await prefixOf(transaction, municipality)}-${year}-`;
  const {rows} = await sql<{last: number}>`
    insert into "referenceCounter" as counter (year, last)
    select ${year}::integer, coalesce(max(substring(reference from ${start.length + 1}::integer)::integer), 0) + 1
    from project where reference ~ ${`^${start}[0-9]{1,8}$`}
    on conflict (year) do update set last = greatest(counter.last + 1, excluded.last)
    returning last`.execute(transaction);
  return `${start}${String(rows[0]?.last ?? 1).padStart(4, '0')}`;
};
