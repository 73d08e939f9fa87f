// A server to be killed: node --import tsx serve.ts <folder>
import process from 'node:process';
import {sampleDocuments} from '../../../demo/server/sample-town.js';
import {startServer} from '../../../demo/server/server.js';

const [folder = ''] = process.argv.slice(2);
const {origin} = await startServer({
  database: {folder},
  port: 0,
  seed: sampleDocuments,
  formMinimumSeconds: 0,
  requestsPerMinute: Number.MAX_SAFE_INTEGER,
});
console.log(origin);
