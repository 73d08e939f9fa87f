import {after, before, describe, it} from 'node:test';
import {testPostgres} from '../support/postgres/postgres.js';
import {describeBackend} from './describe-backend.js';
import {openServer} from './open-server.js';

const postgres = await testPostgres();

if (postgres.at === 'impossible') console.log(`Not tested on PostgreSQL. ${postgres.because}`);
else
  describeBackend('The reference server on PostgreSQL', {describe, it, before, after}, 'taken in', async () => {
    const database = await postgres.database();
    const opened = await openServer({url: database.url});
    return {
      backend: opened.backend,
      close: async () => {
        await opened.close?.();
        await database.drop();
        await postgres.stop();
      },
    };
  });
