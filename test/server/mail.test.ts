import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {after, before, beforeEach, describe, it} from 'node:test';
import {expect} from 'chai';
import {SMTPServer} from 'smtp-server';
import {openDatabase, type Database} from '../../demo/server/database/open.js';
import {post} from '../../demo/server/mail/outbox.js';
import {sendDue} from '../../demo/server/mail/postman.js';
import {smtpSender, type SendMail} from '../../demo/server/mail/send-mail.js';

const letter = {
  to: 'a@example.nl',
  subject: 'Wij hebben uw initiatief ontvangen: café',
  text: 'Beste A.,\n\nDank u wel.\n',
  language: 'nl',
};

describe('Letters', () => {
  const received: {readonly to: readonly string[]; readonly text: string}[] = [];
  const failures: unknown[] = [];
  let refusals = 0;
  let now = new Date('2026-11-24T09:00:00Z');
  let database: Database;
  let send: SendMail;

  const smtp = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, {envelope}, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusals-- > 0) {
          done(new Error('Try again later'));
          return;
        }
        received.push({to: envelope.rcptTo.map(({address}) => address), text: Buffer.concat(chunks).toString()});
        done();
      });
    },
  });
  before(async () => {
    database = await openDatabase({});
    smtp.listen(0, '127.0.0.1');
    await once(smtp.server, 'listening');
    const {port} = smtp.server.address() as AddressInfo;
    send = smtpSender(`smtp://127.0.0.1:${port}`, 'Gemeente <initiatief@elzendrecht.example.nl>');
  });
  after(async () => {
    await new Promise<void>(resolve => smtp.close(() => resolve()));
    await database.close();
  });
  beforeEach(async () => {
    received.length = 0;
    failures.length = 0;
    await database.db.deleteFrom('mail').execute();
  });
  const deliver = (): Promise<void> =>
    sendDue(
      database.db,
      send,
      () => now,
      error => failures.push(error),
    );
  const stored = () => database.db.selectFrom('mail').selectAll().executeTakeFirstOrThrow();
  const later = (minutes: number): void => {
    now = new Date(now.getTime() + minutes * 60_000);
  };

  it('arrive once, and what they said is forgotten', async () => {
    await post(database.db, letter, 'ER-2026-0001', now);
    await Promise.all([deliver(), deliver()]);
    await deliver();
    expect(received).to.have.length(1);
    expect(received[0]?.to).to.deep.equal(['a@example.nl']);
    expect(received[0]?.text).to.contain('Dank u wel.').and.to.contain('initiatief@elzendrecht.example.nl');
    expect(await stored()).to.include({state: 'sent', content: null});
  });

  it('are tried again later when they are refused, with the same Message-ID', async () => {
    refusals = 2;
    await post(database.db, letter, 'ER-2026-0002', now);
    await deliver();
    expect([received.length, failures.length]).to.deep.equal([0, 1]);
    await deliver();
    expect(failures, 'not at once').to.have.length(1);
    later(1);
    await deliver();
    later(1);
    await deliver();
    expect([received.length, failures.length], 'twice as long the second time').to.deep.equal([0, 2]);
    later(1);
    await deliver();
    expect(received).to.have.length(1);
    expect(received[0]?.text).to.contain(`Message-ID: <${(await stored()).id}@elzendrecht.example.nl>`);
  });

  it('are given up in the end, and that is written down', async () => {
    refusals = Number.MAX_SAFE_INTEGER;
    await post(database.db, letter, 'ER-2026-0003', now);
    for (let time = 0; time < 20; time++) {
      await deliver();
      later(8 * 60);
    }
    refusals = 0;
    expect(await stored()).to.include({state: 'given-up', tries: 12});
    const lines = await database.db.selectFrom('audit').select(['event', 'about']).execute();
    expect(lines).to.deep.equal([{event: 'mail given up', about: 'ER-2026-0003'}]);
  });

  it('wait for a mail server that is away', async () => {
    await post(database.db, letter, 'ER-2026-0004', now);
    const nowhere = smtpSender('smtp://127.0.0.1:1', 'a@example.nl');
    await sendDue(
      database.db,
      nowhere,
      () => now,
      error => failures.push(error),
    );
    expect(failures).to.have.length(1);
    later(1);
    await deliver();
    expect(received).to.have.length(1);
  });

  it('keep the direction of their own words, whatever is in those of others', async () => {
    await post(database.db, {...letter, subject: 'a\u202Eb', text: '\u2066c'}, 'ER-2026-0005', now);
    expect((await stored()).content).to.deep.equal({...letter, subject: 'ab', text: 'c'});
  });
});
