import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import sharp from 'sharp';
import {sampleDocuments} from '../../demo/server/sample-town.js';
import {startServer, type RunningServer} from '../../demo/server/server.js';
import {testPostgres, type TestDatabase} from '../support/postgres/postgres.js';
import {bench, countInitiatives, sendTo, tokenAt, uploadTo} from './support/initiatives.js';

const postgres = await testPostgres();

if (postgres.at === 'impossible') console.log(`Not tested on PostgreSQL. ${postgres.because}`);
else
  describe('Two servers that share a PostgreSQL', () => {
    let database: TestDatabase;
    let servers: readonly [RunningServer, RunningServer];
    before(async () => {
      database = await postgres.database();
      const start = (): Promise<RunningServer> =>
        startServer({database: {url: database.url}, port: 0, seed: sampleDocuments, formMinimumSeconds: 0});
      servers = await Promise.all([start(), start()]);
    });
    after(async () => {
      await Promise.all(servers.map(({stop}) => stop()));
      await database.drop();
      await postgres.stop();
    });

    it('take one initiative in once, whichever of them it is sent to, with a token and a file of the other', async () => {
      const [one, other] = servers;
      const token = await tokenAt(one.origin);
      const image = await sharp({create: {width: 9, height: 9, channels: 3, background: '#3a7'}})
        .png()
        .toBuffer();
      const {id} = (await (await uploadTo(other.origin, image, 'a.png', token)).json()) as {readonly id: string};
      const body = bench(token, {attachmentIds: [id]});
      const key = randomUUID();
      const responses = await Promise.all(
        [one, other, one, other].map(({origin}) => sendTo(`${origin}/v1/initiatives`, body, key)),
      );
      expect(responses.map(({status}) => status)).to.deep.equal([201, 201, 201, 201]);
      const references = await Promise.all(
        responses.map(async response => ((await response.json()) as {readonly reference: string}).reference),
      );
      expect(new Set(references).size).to.equal(1);
      expect(await countInitiatives(one)).to.equal(1);
    });

    it('give every initiative a number of its own, also at the same moment', async () => {
      const references = await Promise.all(
        Array.from({length: 12}, async (_, index) => {
          const {origin} = servers[index % 2] ?? servers[0];
          const response = await sendTo(`${origin}/v1/initiatives`, bench(await tokenAt(origin)));
          expect(response.status).to.equal(201);
          return ((await response.json()) as {readonly reference: string}).reference;
        }),
      );
      expect(new Set(references).size).to.equal(12);
    });

    it('find what is similar', async () => {
      const response = await sendTo(`${servers[0].origin}/v1/initiatives/_similar`, {title: 'Bankje in het park'});
      expect(response.status).to.equal(200);
    });
  });
