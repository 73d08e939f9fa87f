// Long, because following has a beginning, a middle and an end, and each can go wrong in its own way.
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {sql} from 'kysely';
import {tellFollowers} from '../../demo/server/following/tell-followers.js';
import {followTokens} from '../../demo/server/following/follow-tokens.js';
import {townReader} from '../../demo/server/directory/town.js';
import {submitTo, type ReceiptDocument} from './support/initiatives.js';
import {problemIn} from './support/problem.js';
import {project, registerOf} from './support/projects.js';
import {serverForTests} from './support/server.js';

const token = 'a-token-of-an-official-that-nobody-guesses';
const formSecret = 'a-secret-for-tests-that-nobody-guesses';
const trackerUrl = 'https://www.example.nl/volgen?project={reference}';

const documents = registerOf([
  project('bench', {areaServed: [{code: 'BU19990201', name: 'Vogelweide'}], topicIds: ['speelplek']}),
  project('town'),
]);

/** A letter to somebody who follows. */
interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  readonly stopUrl?: string;
}

describe('Who follows without an account', () => {
  let now = new Date('2026-11-25T12:00:00Z');
  // Nothing goes by itself in these tests: they say when.
  const server = serverForTests({
    seed: documents,
    formMinimumSeconds: 0,
    formSecret,
    trackerUrl,
    mailPause: 86_400_000,
    officers: [{name: 'anna', token}],
    clock: () => now,
  });
  const post = (path: string, body: object, headers: object = {}): Promise<Response> =>
    fetch(`${server().origin}/v1${path}`, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...headers},
      body: JSON.stringify(body),
    });
  const subscribe = (email: string, other: object = {}, headers: object = {}): Promise<Response> =>
    post(
      '/subscriptions',
      {scope: {projectId: 'bench'}, email, frequency: 'immediate', locale: 'nl', ...other},
      headers,
    );
  const lettersTo = async (email: string): Promise<readonly Letter[]> =>
    (await server().database.db.selectFrom('mail').select('content').orderBy('createdAt').execute())
      .map(({content}) => content as Letter)
      .filter(({to}) => to === email);
  const confirmToken = async (email: string): Promise<string> => {
    const found = (await lettersTo(email)).map(({text}) => /confirm\?token=(\S+)/.exec(text)?.[1]).filter(each => each);
    return found.at(-1) ?? '';
  };
  const confirm = async (email: string): Promise<Response> =>
    post('/subscriptions/_confirm', {token: await confirmToken(email)});
  const change = async (id: string, body: object): Promise<void> => {
    const response = await fetch(`${server().origin}/v1/officer/projects/${id}`, {
      method: 'PATCH',
      headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '*'},
      body: JSON.stringify(body),
    });
    expect(response.status).to.equal(200);
  };
  const tell = (): Promise<void> => {
    const {db} = server().database;
    const follow = followTokens(formSecret);
    return tellFollowers({db, follow, trackerUrl, clock: () => now, site: () => server().origin, town: townReader(db)});
  };
  const newsTo = async (email: string): Promise<readonly Letter[]> =>
    (await lettersTo(email)).filter(({stopUrl}) => stopUrl !== undefined);

  it('gets a letter to confirm first, and no news before', async () => {
    expect((await subscribe('a@example.nl')).status).to.equal(202);
    await change('bench', {status: 'paused'});
    await tell();
    expect(await newsTo('a@example.nl')).to.have.length(0);
    expect((await confirm('a@example.nl')).status).to.equal(202);
    expect((await confirm('a@example.nl')).status, 'once more').to.equal(202);
    now = new Date(now.getTime() + 1000);
    await change('bench', {status: 'active', waitingFor: {party: 'initiator', what: 'Stuur de tekening'}});
    await tell();
    await tell();
    const [news, ...others] = await newsTo('a@example.nl');
    expect(others, 'never twice').to.have.length(0);
    expect(news?.text).to.contain('Stuur de tekening').and.to.contain('project=ER-2026-BENCH');
  });

  it('stops with one click of the mail program, and with the link, and nothing of the address is left', async () => {
    const [news] = await newsTo('a@example.nl');
    const page = await fetch(news?.stopUrl ?? '');
    expect(await page.text()).to.contain('<form method="post">');
    expect(
      await server().database.db.selectFrom('subscription').selectAll().where('email', '=', 'a@example.nl').execute(),
    ).to.have.length(1);
    for (const time of ['first', 'second']) {
      const stopped = await fetch(news?.stopUrl ?? '', {
        method: 'POST',
        headers: {'content-type': 'application/x-www-form-urlencoded'},
        body: 'List-Unsubscribe=One-Click',
      });
      expect(stopped.status, time).to.equal(200);
    }
    const stopToken = new URL(news?.stopUrl ?? '').searchParams.get('token') ?? '';
    expect((await post('/subscriptions/_cancel', {token: stopToken})).status).to.equal(202);
    expect(
      await server().database.db.selectFrom('subscription').selectAll().where('email', '=', 'a@example.nl').execute(),
    ).to.have.length(0);
  });

  it('hears nothing of who else follows: known or not, the answer is the same', async () => {
    await subscribe('b@example.nl');
    await confirm('b@example.nl');
    const answers = await Promise.all([subscribe('b@example.nl'), subscribe('unknown@example.nl')]);
    const told = await Promise.all(answers.map(async response => [response.status, await response.text()]));
    expect(told[0]).to.deep.equal(told[1]);
  });

  it('can not fill somebody’s mailbox, however often they ask', async () => {
    const answers = await Promise.all(Array.from({length: 40}, () => subscribe('Tired@example.nl')));
    expect(new Set(answers.map(({status}) => status))).to.deep.equal(new Set([202]));
    expect((await lettersTo('Tired@example.nl')).length).to.equal(5);
    expect((await subscribe('tired@EXAMPLE.nl')).status).to.equal(202);
    expect(await lettersTo('tired@EXAMPLE.nl')).to.have.length(0);
  });

  it('is told when a link is too old, or is none', async () => {
    await subscribe('late@example.nl');
    const old = await confirmToken('late@example.nl');
    now = new Date(now.getTime() + 3 * 86_400_000);
    expect((await problemIn(await post('/subscriptions/_confirm', {token: old}))).invalidParams?.[0]?.code).to.equal(
      'expired',
    );
    const page = await fetch(`${server().origin}/following/confirm?token=${old}`, {method: 'POST'});
    expect(page.status).to.equal(400);
    expect(await page.text()).to.contain('te oud');
    for (const path of ['/subscriptions/_confirm', '/subscriptions/_cancel'])
      expect((await problemIn(await post(path, {token: 'x'.repeat(32)}))).invalidParams?.[0]?.code).to.equal('invalid');
  });

  it('confirms by a button in the own language, never by looking at the page', async () => {
    await subscribe('c@example.nl', {locale: 'fy'});
    const url = `${server().origin}/following/confirm?token=${await confirmToken('c@example.nl')}`;
    const page = await fetch(url, {headers: {'accept-language': 'fy'}});
    expect(await page.text()).to.contain('Ja, stjoer my nijs');
    expect(page.headers.get('content-security-policy')).to.contain("form-action 'self'");
    const confirmed = async (): Promise<unknown> =>
      (
        await server()
          .database.db.selectFrom('subscription')
          .select('confirmedAt')
          .where('email', '=', 'c@example.nl')
          .executeTakeFirst()
      )?.confirmedAt;
    expect(await confirmed()).to.equal(null);
    expect((await fetch(url, {method: 'POST'})).status).to.equal(200);
    expect(await confirmed()).to.not.equal(null);
    expect((await lettersTo('c@example.nl'))[0]?.text).to.contain('Befêstig');
  });

  it('follows an area or a topic, hears of each change once, also who follows both', async () => {
    for (const scope of [{areaCode: 'WK199902'}, {topicId: 'groen-en-spelen'}]) {
      await subscribe('d@example.nl', {scope});
      await confirm('d@example.nl');
    }
    now = new Date(now.getTime() + 1000);
    await change('bench', {status: 'paused'});
    await change('town', {status: 'paused'});
    await tell();
    const subjects = (await newsTo('d@example.nl')).map(({subject}) => subject);
    expect(subjects.filter(subject => subject.includes('bench'))).to.have.length(1);
    expect(subjects.filter(subject => subject.includes('town'))).to.have.length(1);
    expect(
      (await problemIn(await subscribe('d@example.nl', {scope: {areaCode: 'BU00000000'}}))).invalidParams?.[0]?.name,
    ).to.equal('scope.areaCode');
    expect((await subscribe('d@example.nl', {scope: {topicId: 'nothing'}})).status).to.equal(400);
  });

  it('gets one letter a week, with all that happened in it, and none when nothing did', async () => {
    const {db} = server().database;
    await subscribe('week@example.nl', {frequency: 'weekly'});
    await confirm('week@example.nl');
    now = new Date(now.getTime() + 1000);
    for (const status of ['active', 'paused']) await change('bench', {status});
    await tell();
    expect(await newsTo('week@example.nl')).to.have.length(0);
    for (const expected of [1, 1]) {
      await db
        .updateTable('subscription')
        .set({nextDigestAt: sql<Date>`now() - interval '1 minute'`})
        .where('email', '=', 'week@example.nl')
        .execute();
      await tell();
      expect(await newsTo('week@example.nl')).to.have.length(expected);
    }
    const [letter] = await newsTo('week@example.nl');
    expect(letter?.text).to.contain('Het is stilgezet.');
  });

  it('follows what is not public with the token of the receipt only', async () => {
    const {reference, progressToken} = (await (await submitTo(server().origin)).json()) as ReceiptDocument;
    const scope = {projectId: reference};
    expect((await subscribe('e@example.nl', {scope})).status).to.equal(404);
    expect((await subscribe('e@example.nl', {scope}, {'progress-token': 'wrong'})).status).to.equal(404);
    expect((await subscribe('e@example.nl', {scope}, {'progress-token': progressToken})).status).to.equal(202);
  });
});
