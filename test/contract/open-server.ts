import {sampleDocuments} from '../../demo/server/sample-town.js';
import {startServer} from '../../demo/server/server.js';
import type {DatabaseSettings} from '../../demo/server/database/open.js';
import {restBackend} from '../../src/backend/rest/rest-backend.js';
import type {Opened} from './framework.js';

/** The reference server over a database, with the sample town in it, as the REST adapter sees it. */
export const openServer = async (database: DatabaseSettings): Promise<Opened> => {
  const server = await startServer({
    database,
    port: 0,
    seed: sampleDocuments,
    requestsPerMinute: 1_000_000,
    formMinimumSeconds: 0,
  });
  return {backend: restBackend({url: `${server.origin}/v1`}), close: server.stop};
};
