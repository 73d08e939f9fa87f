import {sampleDocuments} from '../../../demo/server/sample-town.js';
import {startServer} from '../../../demo/server/server.js';
import type {Source} from './embedding.js';

/** The reference server on a database of its own in memory, with the sample town in it. */
export const restSource = async (): Promise<Source> => {
  const server = await startServer({database: {}, port: 0, seed: sampleDocuments, requestsPerMinute: 10_000});
  return {
    origin: {url: server.origin, requests: [], close: () => server.stop()},
    backend: `${server.origin}/v1`,
    adapter: 'rest',
  };
};
