import {sql, type Kysely, type Transaction} from 'kysely';
import {chain} from '../../../src/model/chain.js';
import type {Tables} from '../database/tables.js';
import type {Town} from '../directory/town.js';
import {languageOf} from '../http/language.js';
import {post} from '../mail/outbox.js';
import {newsLetter, weekLetter, type Reader} from './following-letters.js';
import {nameOf, type Scope} from './scope.js';
import type {FollowingDesk} from './subscribe.js';
import {happened, newsOf, type Happened} from './what-happened.js';

/** What it takes to tell those who follow. */
export interface Teller extends FollowingDesk {
  readonly town: () => Promise<Town>;
  readonly trackerUrl: string | undefined;
}

interface Follower extends Scope {
  readonly id: string;
  readonly email: string;
  readonly frequency: 'immediate' | 'weekly';
  readonly language: string;
}

/** Changes that are only for those who work on it. */
const quiet = ['contactPointIds'];

/** All areas and topics whose followers a project concerns: its own, those around them, and for an area what lies in it. */
const scopesOf = ({document, isPublic}: Happened, {areasByCode, topicsById, areas}: Town) => {
  if (!isPublic) return {areaCodes: [], topicIds: []};
  const {areaServed = [], topicIds = []} = document;
  const own = areaServed.map(({code}) => code);
  const around = own.flatMap(code => chain(code, areasByCode, ({parentCode}) => parentCode).map(area => area.code));
  const within = areas.filter(area =>
    chain(area.code, areasByCode, ({parentCode}) => parentCode).some(({code}) => own.includes(code)),
  );
  return {
    // What is for nowhere in particular is for everywhere.
    areaCodes: own.length > 0 ? [...around, ...within.map(({code}) => code)] : areas.map(({code}) => code),
    topicIds: topicIds.flatMap(id => chain(id, topicsById, ({parentId}) => parentId).map(topic => topic.id)),
  };
};

/** Who follows this, each mailbox once: who follows the project and its area hears of it as a follower of the project. */
const followersOf = async (
  transaction: Transaction<Tables>,
  change: Happened,
  town: Town,
): Promise<readonly Follower[]> => {
  const {areaCodes, topicIds} = scopesOf(change, town);
  const {rows} = await sql<Follower>`
    select distinct on ("emailKey") id, "scopeKind", "scopeId", email, frequency, language from subscription
    where "confirmedAt" <= ${change.at} and (
      "scopeKind" = 'project' and "scopeId" = ${change.projectId}
      or "scopeKind" = 'area' and "scopeId" = any(${areaCodes}::text[])
      or "scopeKind" = 'topic' and "scopeId" = any(${topicIds}::text[])
    )
    order by "emailKey", "scopeKind" = 'project' desc, frequency, "scopeKind", "scopeId"`.execute(transaction);
  return rows;
};

const readerOf = async (
  db: Kysely<Tables>,
  {id, email, language, ...scope}: Follower,
  {follow, site}: Teller,
  town: Town,
): Promise<Reader> => ({
  email,
  language: languageOf(language),
  what: await nameOf(db, scope, town),
  stopUrl: `${site()}/following/stop?token=${follow.stopToken(id)}`,
});

const tell = async (transaction: Transaction<Tables>, change: Happened, teller: Teller, town: Town): Promise<void> => {
  const now = teller.clock();
  for (const follower of await followersOf(transaction, change, town)) {
    const sentAt = follower.frequency === 'immediate' ? now : null;
    const isNew = await transaction
      .insertInto('subscriptionNews')
      .values({subscriptionId: follower.id, eventId: change.eventId, sentAt})
      .onConflict(conflict => conflict.doNothing())
      .returning('eventId')
      .executeTakeFirst();
    if (!isNew || !sentAt) continue;
    const reader = await readerOf(transaction, follower, teller, town);
    const news = newsOf(change, reader.language, teller.trackerUrl);
    await post(transaction, newsLetter(reader, news, town), change.document.reference, now);
  }
};

/** One change that nobody was told of yet; another instance takes another one. */
const tellNext = (teller: Teller, town: Town): Promise<boolean> =>
  teller.db.transaction().execute(async transaction => {
    const {rows} = await sql<{id: string}>`
      select id from "projectEvent" where "toldAt" is null order by id limit 1 for update skip locked`.execute(
      transaction,
    );
    const [next] = rows;
    if (!next) return false;
    const [change] = await happened(transaction, [next.id]);
    if ((change && change.changed.some(field => !quiet.includes(field))) || change?.update)
      await tell(transaction, change, teller, town);
    await transaction.updateTable('projectEvent').set({toldAt: teller.clock()}).where('id', '=', next.id).execute();
    return true;
  });

/** The letter of the week of one who waits for it, where something happened. */
const tellNextWeek = (teller: Teller, town: Town): Promise<boolean> =>
  teller.db.transaction().execute(async transaction => {
    const {rows} = await sql<Follower>`
      update subscription set "nextDigestAt" = now() + interval '7 days' where id = (
        select id from subscription where "nextDigestAt" <= now() and frequency = 'weekly'
        order by "nextDigestAt" limit 1 for update skip locked
      ) returning id, "scopeKind", "scopeId", email, frequency, language`.execute(transaction);
    const [follower] = rows;
    if (!follower) return false;
    const now = teller.clock();
    const due = await transaction
      .updateTable('subscriptionNews')
      .set({sentAt: now})
      .where('subscriptionId', '=', follower.id)
      .where('sentAt', 'is', null)
      .returning('eventId')
      .execute();
    const changes = await happened(
      transaction,
      due.map(({eventId}) => eventId),
    );
    if (changes.length > 0) {
      const reader = await readerOf(transaction, follower, teller, town);
      const news = changes.map(change => newsOf(change, reader.language, teller.trackerUrl));
      await post(transaction, weekLetter(reader, news, town), follower.scopeId, now);
    }
    return true;
  });

/** Writes letters about all that happened to those who follow it; nobody hears of the same twice. */
export const tellFollowers = async (teller: Teller): Promise<void> => {
  const town = await teller.town();
  while (await tellNext(teller, town));
  while (await tellNextWeek(teller, town));
};
