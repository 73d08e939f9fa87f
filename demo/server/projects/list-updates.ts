import {sql, type Kysely} from 'kysely';
import type {components} from '../../../src/contract/generated/types.js';
import type {Tables} from '../database/tables.js';
import type {Paging} from '../http/page.js';

/** News of a project as the contract describes it. */
export type WireUpdate = components['schemas']['ProjectUpdate'];

/** A page of the news of a project, the newest first, and how much there is over all pages. */
export const listUpdates = async (
  db: Kysely<Tables>,
  projectId: string,
  {page, pageSize}: Paging,
): Promise<{readonly count: number; readonly results: readonly WireUpdate[]}> => {
  const {rows} = await sql<{total: number; document: WireUpdate | null}>`
    select total, document
    from (select count(*)::int as total from "projectUpdate" where "projectId" = ${projectId}) as counted
      left join (
        select document, "publishedAt", id from "projectUpdate" where "projectId" = ${projectId}
        order by "publishedAt" desc, id limit ${pageSize} offset ${(page - 1) * pageSize}
      ) as page on true
    order by "publishedAt" desc, id`.execute(db);
  return {count: rows[0]?.total ?? 0, results: rows.flatMap(({document}) => (document ? [document] : []))};
};
