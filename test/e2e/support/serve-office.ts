// A reference server in a process of its own, to be killed: on the folder and the port that it is given.
import process from 'node:process';
import {sampleDocuments} from '../../../demo/server/sample-town.js';
import {startServer} from '../../../demo/server/server.js';
import {officerPassword} from './office.js';

const [, , folder = '', port = ''] = process.argv;
const {origin} = await startServer({
  database: {folder},
  port: Number(port),
  seed: sampleDocuments,
  requestsPerMinute: 10_000,
  formMinimumSeconds: 0,
  officerPassword,
});
console.log(`serving ${origin}`);
