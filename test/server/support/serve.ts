// A process to be stopped: serves the sample town from the folder that it is given, and says where.
import process from 'node:process';
import {sampleDocuments} from '../../../demo/server/sample-town.js';
import {startServer} from '../../../demo/server/server.js';
import {untilSignal} from '../../../demo/server/until-signal.js';

const [, , folder] = process.argv;

const {origin} = await untilSignal(() => {
  const starting = startServer({database: {folder}, port: 0, seed: sampleDocuments});
  // What waits for this may send its signal as soon as somebody listens for it.
  setImmediate(() => console.log('starting'));
  return starting;
});
console.log(`serving ${origin}`);
