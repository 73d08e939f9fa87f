// A process to be killed: opens the folder that it is given, imports, says so, and waits for its end.
import process from 'node:process';
import {openDatabase} from '../../../demo/server/database/open.js';
import {importDocuments} from '../../../demo/server/directory/import-documents.js';
import {largeTown} from '../../support/large-town/large-town.js';

const [, , folder = '', first = '', second = ''] = process.argv;
const database = await openDatabase({folder});
await importDocuments(database.db, largeTown(Number(first)));
console.log(`imported ${first}`);
// Never done before somebody kills it: the next import is always under way.
while (second) await importDocuments(database.db, largeTown(Number(second)));
// Keeps the process, and nothing else.
setInterval(() => undefined, 60_000);
