import {sql, type Migration} from 'kysely';

/** In the order of their names; one that has been released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-contact-directory': {
    up: async db => {
      await sql`create extension if not exists pg_trgm`.execute(db);
      for (const table of ['configuration', 'topic', 'area', 'contactPoint'])
        await sql`create table ${sql.table(table)} (id text primary key, position integer not null, document jsonb not null)`.execute(
          db,
        );
      await sql`
        create table "contactSearch" (
          id text primary key references "contactPoint" on delete cascade, name text not null, "isFallback" boolean not null,
          "topicIds" text[] not null, "areaCodes" text[] not null, audience text[] not null, words tsvector not null
        )`.execute(db);
      await sql`create index "contactSearchWords" on "contactSearch" using gin (words)`.execute(db);
      await sql`create index "contactSearchTopics" on "contactSearch" using gin ("topicIds")`.execute(db);
      await sql`create index "contactSearchAreas" on "contactSearch" using gin ("areaCodes")`.execute(db);
      await sql`create table word (word text primary key)`.execute(db);
      await sql`create index "wordNear" on word using gin (word gin_trgm_ops)`.execute(db);
      await sql`create table "dataVersion" (version integer not null)`.execute(db);
      await sql`insert into "dataVersion" values (0)`.execute(db);
    },
  },
};
