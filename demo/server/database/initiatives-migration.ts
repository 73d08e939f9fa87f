import {sql, type Kysely} from 'kysely';

const tables = [
  sql`create table secret (name text primary key, value text not null)`,
  sql`create table "referenceCounter" (year integer primary key, last integer not null)`,
  // What an import brings has no initiative; what came in by the form stays when the rest is replaced.
  sql`create table project (
    id text primary key, reference text not null unique, "initiativeId" text unique, "isPublic" boolean not null,
    document jsonb not null, title text not null, words tsvector not null
  )`,
  sql`create index "projectWords" on project using gin (words)`,
  sql`create index "projectTitle" on project using gin (title gin_trgm_ops)`,
  sql`create table initiative (
    id text primary key, reference text not null unique, "receivedAt" timestamptz not null, language text not null,
    "contactPointId" text, "expectedResponseDate" text, "progressTokenHash" text not null,
    submission jsonb not null, personal jsonb
  )`,
  sql`create index "initiativeReceived" on initiative ("receivedAt")`,
  sql`create table attachment (
    id text primary key, "formId" text not null, "initiativeId" text references initiative, name text not null,
    "encodingFormat" text not null, "contentSize" integer not null, description text, content bytea not null,
    "uploadedAt" timestamptz not null, "expiresAt" timestamptz
  )`,
  sql`create index "attachmentForm" on attachment ("formId")`,
  sql`create index "attachmentInitiative" on attachment ("initiativeId")`,
  sql`create table "keptAnswer" (
    key text primary key, content text not null, answer text not null, "expiresAt" timestamptz not null
  )`,
  sql`create table "solvedWork" (signature text primary key, "expiresAt" timestamptz not null)`,
  sql`create table message (
    id text primary key, "projectId" text not null, "receivedAt" timestamptz not null, personal jsonb
  )`,
  sql`create table mail (
    id text primary key, "createdAt" timestamptz not null, state text not null, tries integer not null,
    "dueAt" timestamptz not null, about text not null, content jsonb
  )`,
  sql`create index "mailDue" on mail ("dueAt") where state = 'waiting'`,
  sql`create table audit (
    id bigint generated always as identity primary key, at timestamptz not null, event text not null, about text not null
  )`,
];

/** Initiatives and all that goes with them; what says something about a person is apart, so that it can go. */
export const initiatives = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of tables) await table.execute(db);
};
