import {sql, type Kysely} from 'kysely';

const point = (index: number): ReturnType<typeof sql> =>
  sql`case when document #>> '{geometry,type}' = 'Point'
    then (document #>> array['geometry', 'coordinates', ${sql.lit(String(index))}])::float8 end`;

const steps = [
  sql`alter table project
    add "changedAt" timestamptz, add status text not null default 'active', add kind text not null default 'project',
    add "topicIds" text[] not null default '{}', add "areaCodes" text[] not null default '{}',
    add west float8, add south float8, add east float8, add north float8,
    add "startDate" text, add "participationUntilDate" text, add "lastUpdateAt" timestamptz`,
  sql`update project set
    status = document ->> 'status', kind = document ->> 'kind',
    "topicIds" = array(select jsonb_array_elements_text(coalesce(document -> 'topicIds', '[]'))),
    "areaCodes" = array(select jsonb_array_elements(coalesce(document -> 'areaServed', '[]')) ->> 'code'),
    west = ${point(0)}, east = ${point(0)}, south = ${point(1)}, north = ${point(1)},
    "startDate" = document ->> 'startDate', "participationUntilDate" = document ->> 'participationUntilDate',
    "lastUpdateAt" = (document ->> 'lastUpdateAt')::timestamptz`,
  // What is written from now on says all of it.
  sql`alter table project alter status drop default, alter kind drop default,
    alter "topicIds" drop default, alter "areaCodes" drop default`,
  sql`create index "projectUpdated" on project ("lastUpdateAt" desc nulls last, id) where "isPublic"`,
  sql`create index "projectMatch" on project using gin ("topicIds", "areaCodes")`,
  sql`create table "projectUpdate" (
    "projectId" text not null, id text not null, "publishedAt" timestamptz not null, "isImported" boolean not null,
    document jsonb not null, primary key ("projectId", id)
  )`,
  sql`create index "projectUpdatePublished" on "projectUpdate" ("projectId", "publishedAt" desc, id)`,
  sql`create table "projectWord" (
    word text collate "C" primary key, lexeme text collate "C", documents integer not null
  )`,
  sql`create index "projectWordLexeme" on "projectWord" (lexeme)`,
  sql`create index "projectWordNear" on "projectWord" using gin (word gin_trgm_ops)`,
  // Whole words are not known of what is there already; the next import brings them.
  sql`insert into "projectWord" select word, word, ndoc from ts_stat('select words from project where "isPublic"')`,
];

/** The register of projects: what it is searched by, and the news in it. */
export const projects = async (db: Kysely<unknown>): Promise<void> => {
  for (const step of steps) await step.execute(db);
};
