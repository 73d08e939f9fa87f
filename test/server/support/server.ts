import {after, before} from 'node:test';
import {sampleDocuments} from '../../../demo/server/sample-town.js';
import {startServer, type RunningServer, type ServerSettings} from '../../../demo/server/server.js';

/** So many requests a minute as no test makes. */
const plenty = 1_000_000;

/** A server for the tests of a file, over a database in memory with the sample town in it. */
export const serverForTests = (settings: Partial<ServerSettings> = {}): (() => RunningServer) => {
  let running: RunningServer | undefined;
  before(async () => {
    running = await startServer({
      database: {},
      port: 0,
      seed: sampleDocuments,
      requestsPerMinute: plenty,
      ...settings,
    });
  });
  after(() => running?.stop());
  return () => {
    if (!running) throw new Error('The server runs only while tests run.');
    return running;
  };
};
