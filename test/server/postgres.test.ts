import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {openDatabase} from '../../demo/server/database/open.js';
import {importDocuments, seed} from '../../demo/server/directory/import-documents.js';
import {sampleDocuments} from '../../demo/server/sample-town.js';
import {startServer, type RunningServer} from '../../demo/server/server.js';
import {testPostgres, type TestDatabase} from '../support/postgres/postgres.js';
import {listAt} from './support/lists.js';
import {problemIn} from './support/problem.js';

const postgres = await testPostgres();

const start = (url: string, lines: string[] = []): Promise<RunningServer> =>
  startServer({database: {url}, port: 0, seed: sampleDocuments, log: line => lines.push(line)});

if (postgres.at === 'impossible') console.log(`Not tested on PostgreSQL. ${postgres.because}`);
else
  describe('Servers that share a PostgreSQL', () => {
    let database: TestDatabase;
    before(async () => {
      database = await postgres.database();
    });
    after(async () => {
      await database.drop();
      await postgres.stop();
    });

    it('make its tables and seed it once, when they start at the same moment', async () => {
      const servers = await Promise.all([1, 2, 3].map(() => start(database.url)));
      for (const {origin} of servers) expect((await listAt(`${origin}/v1/contact-points`)).count).to.equal(80);
      const [first] = servers;
      const version = await first?.database.db.selectFrom('dataVersion').select('version').execute();
      expect(version).to.deep.equal([{version: 1}]);
      await Promise.all(servers.map(({stop}) => stop()));
    });

    it('all answer with what one of them imported, at once', async () => {
      const [one, other] = await Promise.all([start(database.url), start(database.url)]);
      const address = `${other.origin}/v1/contact-points?pageSize=100`;
      const before = await fetch(address);
      const [fallback] = sampleDocuments.contactPoints;
      const few = {...sampleDocuments, contactPoints: [fallback], projects: []};
      await importDocuments(one.database.db, few);
      const after = await fetch(address);
      expect(after.headers.get('etag')).to.not.equal(before.headers.get('etag'));
      expect(((await after.json()) as {readonly count: number}).count).to.equal(1);
      // Who seeds finds it full, and leaves it as it is.
      await seed(one.database.db, sampleDocuments);
      expect((await listAt(address)).count).to.equal(1);
      await importDocuments(one.database.db, sampleDocuments);
      expect((await listAt(address)).count).to.equal(80);
      await Promise.all([one.stop(), other.stop()]);
    });

    it('find the same as PGlite does, in the same order', async () => {
      const [real, embedded] = await Promise.all([
        start(database.url),
        startServer({database: {}, port: 0, seed: sampleDocuments}),
      ]);
      for (const question of [
        '',
        '?areaCode=BU19990201',
        '?q=vergunning',
        '?q=buurt&audience=business',
        '?q=wespennset',
        '?q=g',
      ])
        expect((await listAt(`${real.origin}/v1/contact-points${question}`)).results, question).to.deep.equal(
          (await listAt(`${embedded.origin}/v1/contact-points${question}`)).results,
        );
      await Promise.all([real.stop(), embedded.stop()]);
    });

    it('say that they can not answer when it is away, and answer again when it is back', async () => {
      const lines: string[] = [];
      const own = await postgres.database();
      const server = await start(own.url, lines);
      await own.drop();
      for (const path of ['/v1/health', '/v1/contact-points?q=schulden']) {
        const response = await fetch(`${server.origin}${path}`);
        expect(response.status, path).to.equal(503);
        expect(Number(response.headers.get('retry-after'))).to.be.above(0);
        await problemIn(response);
      }
      expect(lines.join('\n')).to.not.be.empty;
      expect(lines.join('\n')).to.not.contain('schulden');
      await server.stop();
    });

    it('do not start without it, and say so', async () => {
      const error = await openDatabase({url: 'postgres://nobody@127.0.0.1:1/nothing'}).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error)
        .to.be.an('error')
        .with.property('message', 'PostgreSQL does not answer at the address of DATABASE_URL.');
    });
  });
