import {sql, type Kysely} from 'kysely';

const steps = [
  sql`create table subscription (
    id text primary key, "scopeKind" text not null, "scopeId" text not null, email text not null,
    "emailKey" text not null, frequency text not null, "wantedFrequency" text not null, language text not null,
    "confirmHash" text not null unique, "confirmBy" timestamptz not null, "confirmedAt" timestamptz,
    "createdAt" timestamptz not null, "nextDigestAt" timestamptz, unique ("emailKey", "scopeKind", "scopeId")
  )`,
  sql`create index "subscriptionScope" on subscription ("scopeKind", "scopeId") where "confirmedAt" is not null`,
  sql`create index "subscriptionDigest" on subscription ("nextDigestAt") where "nextDigestAt" is not null`,
  // Nobody is told of a change twice: one row for each.
  sql`create table "subscriptionNews" (
    "subscriptionId" text not null references subscription on delete cascade, "eventId" bigint not null,
    "sentAt" timestamptz, primary key ("subscriptionId", "eventId")
  )`,
  sql`create table "subscriptionRequest" ("emailKey" text not null, at timestamptz not null)`,
  sql`create index "subscriptionRequestOf" on "subscriptionRequest" ("emailKey", at)`,
];

/** Who wants to hear of what, and of what they heard. */
export const subscriptions = async (db: Kysely<unknown>): Promise<void> => {
  for (const step of steps) await step.execute(db);
};
