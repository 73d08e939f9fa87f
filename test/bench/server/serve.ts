// The reference server in a process of its own, as in production: node --import tsx serve.ts <database> <how many contact points>
// The database is the address of a PostgreSQL, or a folder for the embedded one.
import process from 'node:process';
import {startServer} from '../../../demo/server/server.js';
import {largeTown} from '../../support/large-town/large-town.js';

const [where = '', count] = process.argv.slice(2);
const server = await startServer({
  database: where.startsWith('postgres://') ? {url: where} : {folder: where},
  port: 0,
  // Nothing is answered from memory, and nobody is sent away: what is measured is the search.
  answersKept: 0,
  requestsPerMinute: Number.MAX_SAFE_INTEGER,
  seed: largeTown(Number(count)),
});
process.once('SIGTERM', () => void server.stop());
console.log(server.origin);
