import {sql, type Kysely} from 'kysely';

const steps = [
  sql`alter table audit add "by" text, add "from" jsonb, add "to" jsonb`,
  sql`alter table message add kind text not null default 'join'`,
  sql`create index "messageProject" on message ("projectId", "receivedAt")`,
  sql`create table "projectEvent" (
    id bigint generated always as identity primary key, "projectId" text not null, at timestamptz not null,
    "updateId" text, changed text[] not null, "toldAt" timestamptz
  )`,
  sql`create index "projectEventOf" on "projectEvent" ("projectId", id)`,
  sql`create index "projectEventUntold" on "projectEvent" (id) where "toldAt" is null`,
];

/** What officials do: who changed what, and what there is to tell about it. */
export const officers = async (db: Kysely<unknown>): Promise<void> => {
  for (const step of steps) await step.execute(db);
};
