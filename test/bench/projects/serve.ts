// The reference server with a large register, in a process of its own: node --import tsx serve.ts <database> <how many projects>
// The database is the address of a PostgreSQL, or a folder for the embedded one.
import process from 'node:process';
import {startServer} from '../../../demo/server/server.js';
import {largeRegister} from '../../support/large-town/large-register.js';

const [where = '', count] = process.argv.slice(2);
const server = await startServer({
  database: where.startsWith('postgres://') ? {url: where} : {folder: where},
  port: 0,
  requestsPerMinute: Number.MAX_SAFE_INTEGER,
  seed: largeRegister(Number(count)),
});
process.once('SIGTERM', () => void server.stop());
console.log(server.origin);
