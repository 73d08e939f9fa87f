import {randomUUID} from 'node:crypto';
import {sql, type Kysely, type Transaction} from 'kysely';
import type {components} from '../../../src/contract/generated/types.js';
import type {Tables} from '../database/tables.js';
import type {Action, Sent} from '../http/action.js';
import {languageOf} from '../http/language.js';
import {Problem} from '../http/problem.js';
import {post} from '../mail/outbox.js';
import type {FollowTokens} from './follow-tokens.js';
import {confirmLetter} from './following-letters.js';
import {nameOf, scopeOf, type Scope} from './scope.js';

type Subscription = components['schemas']['Subscription'];

/** What it takes to let people follow. */
export interface FollowingDesk {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  readonly follow: FollowTokens;
  /** Where the pages are that letters lead to. */
  readonly site: () => string;
}

/** Letters to confirm that one mailbox gets in a day, whoever asks for them. */
const mostLetters = 5;

/** Milliseconds of a day, of the time to confirm, and between two letters of the week. */
const [day, patience, week] = [86_400_000, 2 * 86_400_000, 7 * 86_400_000];

/** Whether this mailbox had enough letters today; one after the other, so that a thousand at the same moment are counted too. */
const isTired = async (transaction: Transaction<Tables>, emailKey: string, now: Date): Promise<boolean> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${emailKey}, 0))`.execute(transaction);
  const {count} = await transaction
    .selectFrom('subscriptionRequest')
    .select(({fn}) => fn.countAll().as('count'))
    .where('emailKey', '=', emailKey)
    .where('at', '>', new Date(now.getTime() - day))
    .executeTakeFirstOrThrow();
  if (Number(count) >= mostLetters) return true;
  await transaction.insertInto('subscriptionRequest').values({emailKey, at: now}).execute();
  return false;
};

const keep = async (
  transaction: Transaction<Tables>,
  {email, frequency}: Subscription,
  scope: Scope,
  kept: {readonly emailKey: string; readonly confirmHash: string; readonly language: string; readonly now: Date},
): Promise<void> => {
  const {now, ...rest} = kept;
  const again = {...rest, email, wantedFrequency: frequency, confirmBy: new Date(now.getTime() + patience)};
  await transaction
    .insertInto('subscription')
    .values({id: randomUUID(), ...scope, ...again, frequency, confirmedAt: null, createdAt: now, nextDigestAt: null})
    .onConflict(conflict => conflict.columns(['emailKey', 'scopeKind', 'scopeId']).doUpdateSet(again))
    .execute();
};

const subscribe = async ({db, clock, follow, site}: FollowingDesk, sent: Sent): Promise<void> => {
  // Checked against the contract.
  const wanted = sent.body as Subscription;
  const {town, header} = sent;
  const now = clock();
  const scope = await scopeOf(db, wanted.scope, {token: header['Progress-Token']}, town);
  const language = languageOf(wanted.locale ?? sent.language);
  const emailKey = follow.emailKey(wanted.email);
  await db.transaction().execute(async transaction => {
    // Who asks hears the same: it is nobody's business who follows what.
    if (await isTired(transaction, emailKey, now)) return;
    const {token, hash} = follow.issue();
    await keep(transaction, wanted, scope, {emailKey, confirmHash: hash, language, now});
    const name = await nameOf(transaction, scope, town);
    const url = `${site()}/following/confirm?token=${token}`;
    await post(transaction, confirmLetter(wanted.email, name, url, language, town), scope.scopeId, now);
  });
};

const refuse = (code: 'expired' | 'invalid', detail: string): Problem =>
  new Problem(400, detail, {invalidParams: [{name: 'token', code, reason: `is ${code}`}]});

/** Begins a subscription for real; once more is as good as once. @throws Problem 400 for a token that is too old, or none of ours */
export const confirm = async ({db, clock, follow}: FollowingDesk, token: string): Promise<void> => {
  const now = clock();
  const hash = follow.hashOf(token);
  const known = await db.selectFrom('subscription').selectAll().where('confirmHash', '=', hash).executeTakeFirst();
  if (!known) throw refuse('invalid', 'This token was not given here.');
  const {wantedFrequency, confirmedAt, confirmBy, createdAt} = known;
  const isDone = confirmedAt !== null && known.frequency === wantedFrequency;
  if (!isDone && confirmBy < now) throw refuse('expired', 'This token is too old. Ask for another one.');
  await db
    .updateTable('subscription')
    .set({
      frequency: wantedFrequency,
      confirmedAt: confirmedAt ?? now,
      // By the clock of the database, which all instances share.
      nextDigestAt:
        wantedFrequency === 'weekly' ? sql<Date>`coalesce("nextDigestAt", now() + interval '7 days')` : null,
      createdAt,
    })
    .where('confirmHash', '=', hash)
    .execute();
};

/** Ends a subscription and forgets the address; once more is as good as once. @throws Problem 400 for a token that is none of ours */
export const cancel = async ({db, follow}: FollowingDesk, token: string): Promise<void> => {
  const id = follow.stopped(token);
  if (id === undefined) throw refuse('invalid', 'This token was not given here.');
  await db.deleteFrom('subscription').where('id', '=', id).execute();
};

/** Throws away what nobody confirmed, and the count of letters, after their time. */
export const sweepSubscriptions = async (db: Kysely<Tables>, now: Date): Promise<void> => {
  const longAgo = new Date(now.getTime() - week);
  await db.deleteFrom('subscription').where('confirmedAt', 'is', null).where('confirmBy', '<', longAgo).execute();
  await db.deleteFrom('subscriptionRequest').where('at', '<', longAgo).execute();
};

/** POST `/subscriptions`, `/_confirm` and `/_cancel`. */
export const followingActions = (desk: FollowingDesk): Readonly<Record<string, Action>> => {
  // The body of both is a token, checked against the contract.
  const tokenIn = ({body}: Sent): string => (body as components['schemas']['Token']).token;
  const accepting = (sends: boolean, run: (sent: Sent) => Promise<void>): Action => ({
    takes: 'json',
    sends,
    run: async sent => {
      await run(sent);
      return {status: 202};
    },
  });
  return {
    subscribe: accepting(true, sent => subscribe(desk, sent)),
    confirmSubscription: accepting(false, sent => confirm(desk, tokenIn(sent))),
    cancelSubscription: accepting(false, sent => cancel(desk, tokenIn(sent))),
  };
};
