import {sql, type Kysely, type Migration} from 'kysely';
import {initiatives} from './initiatives-migration.js';
import {officers} from './officer-migration.js';
import {projects} from './projects-migration.js';
import {subscriptions} from './subscriptions-migration.js';

const contactDirectory = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create extension if not exists pg_trgm`.execute(db);
  for (const table of ['configuration', 'topic', 'area', 'contactPoint'])
    await sql`
      create table ${sql.table(table)} (
        id text primary key, position integer not null, document jsonb not null
      )`.execute(db);
  await sql`
    create table "contactSearch" (
      id text primary key references "contactPoint" on delete cascade, alphabetical integer not null,
      "topicIds" text[] not null, "areaCodes" text[] not null, audience smallint not null, words tsvector not null
    )`.execute(db);
  // Bytes in order, so that a beginning is a range of the primary key.
  await sql`
    create table word (
      word text collate "C" primary key, lexeme text collate "C", documents integer not null
    )`.execute(db);
  await sql`create index "wordLexeme" on word (lexeme)`.execute(db);
  const indexes = [
    sql`"contactSearchWords" on "contactSearch" using gin (words)`,
    sql`"contactSearchMatch" on "contactSearch" using gin ("topicIds", "areaCodes")`,
    sql`"wordNear" on word using gin (word gin_trgm_ops)`,
  ];
  for (const index of indexes) await sql`create index ${index}`.execute(db);
  await sql`create table "dataVersion" (version integer not null)`.execute(db);
  await sql`insert into "dataVersion" values (0)`.execute(db);
};

/** In the order of their names; one that has been released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-contact-directory': {up: contactDirectory},
  '002-initiatives': {up: initiatives},
  '003-projects': {up: projects},
  '004-officers': {up: officers},
  '005-subscriptions': {up: subscriptions},
};
