import {sql, type Kysely, type RawBuilder} from 'kysely';
import {plusDays} from '../../../src/model/amsterdam.js';
import type {Tables} from '../database/tables.js';
import type {Paging} from '../http/page.js';
import {inShort} from '../projects/in-short.js';
import type {WireProject} from '../projects/project-row.js';
import {detailsOf} from '../projects/read-project.js';

/** Why a project needs somebody to look at it. */
export type Attention =
  'overdue' | 'silent' | 'waitingForMunicipality' | 'unassigned' | 'helpRequested' | 'joinRequested';

/** Days without news after which people wonder. */
const silence = 42;

/** That somebody asked for something, and nothing was done since. */
const asked = (kind: 'help' | 'join'): RawBuilder<unknown> => sql`exists (
  select from message where message."projectId" = project.id and message.kind = ${kind}
    and message."receivedAt" > coalesce(project."changedAt", '-infinity')
)`;

const conditions = (today: string): Readonly<Record<Attention, RawBuilder<unknown>>> => ({
  overdue: sql`(document ->> 'plannedEndDate' < ${today} or exists (
    select from jsonb_array_elements(coalesce(document -> 'phases', '[]')) as phase
    where phase ->> 'state' = 'current' and least(phase ->> 'plannedEndDate', phase ->> 'legalEndDate') < ${today}
  ))`,
  silent: sql`(document ->> 'nextUpdateExpectedDate' < ${today}
    or coalesce(to_char("lastUpdateAt" at time zone 'Europe/Amsterdam', 'YYYY-MM-DD'), '') < ${plusDays(today, -silence)})`,
  waitingForMunicipality: sql`document #>> '{waitingFor,party}' = 'municipality'`,
  unassigned: sql`jsonb_array_length(coalesce(document -> 'contactPointIds', '[]')) = 0`,
  helpRequested: asked('help'),
  joinRequested: asked('join'),
});

/** A project that is under way, as an official sees it in a list. */
export interface RunningProject {
  readonly project: WireProject;
  readonly attention: readonly Attention[];
}

interface Row {
  readonly total: number;
  readonly document: WireProject | null;
  readonly isPublic: boolean;
  readonly attention: Attention[];
}

/** Projects that are under way, public or not: those first that need most, then those of which nothing was heard longest. */
export const runningProjects = async (
  db: Kysely<Tables>,
  {attention, page, pageSize}: Paging & {readonly attention?: Attention | undefined},
  today: string,
): Promise<{readonly count: number; readonly results: readonly RunningProject[]}> => {
  const named = Object.entries(conditions(today)).map(
    ([name, condition]) => sql`case when ${condition} then ${name} end`,
  );
  const {rows} = await sql<Row>`
    with running as materialized (
      select id, "lastUpdateAt", array_remove(array[${sql.join(named)}]::text[], null) as attention
      from project where status not in ('completed', 'cancelled')
    ), found as (
      select * from running where ${attention ?? null}::text is null or ${attention ?? null}::text = any(attention)
    ), page as (
      select id, attention, row_number() over (
        order by cardinality(attention) desc, "lastUpdateAt" nulls first, id collate "C"
      ) as place from found order by place limit ${pageSize} offset ${(page - 1) * pageSize}
    )
    select total, document, "isPublic", attention
    from (select count(*)::int as total from found) as counted left join page on true left join project using (id)
    order by place`.execute(db);
  return {
    count: rows[0]?.total ?? 0,
    results: rows.flatMap(({document, isPublic, attention: why}) =>
      document ? [{project: inShort(detailsOf({id: document.id, isPublic, document})), attention: why}] : [],
    ),
  };
};
