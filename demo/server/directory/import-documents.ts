import {sql, type Kysely, type Transaction} from 'kysely';
import type {Tables} from '../database/tables.js';
import {emptyRegister, storeProjects} from '../projects/import-projects.js';
import type {WireProject} from '../projects/project-row.js';
import type {Documents} from './documents.js';
import {findingsIn} from './findings.js';
import {inBatches} from '../database/in-batches.js';
import {searchRows} from './search-rows.js';
import type {WireArea, WireContactPoint, WireTopic} from './wire.js';

/** A lock of PostgreSQL by number: of two imports at the same time one waits. */
const importLock = 1999;

/** Findings that are told at once: who mends these sees the rest. */
const mostFindings = 50;

const empty = async (transaction: Transaction<Tables>): Promise<void> => {
  for (const table of ['contactSearch', 'contactPoint', 'area', 'topic', 'configuration', 'word'] as const)
    await transaction.deleteFrom(table).execute();
  await emptyRegister(transaction);
};

const storeDocuments = async <Item extends object>(
  transaction: Transaction<Tables>,
  table: 'configuration' | 'topic' | 'area' | 'contactPoint',
  documents: readonly Item[],
  idOf: (item: Item) => string,
): Promise<void> => {
  const rows = documents.map((item, position) => ({id: idOf(item), position, document: JSON.stringify(item)}));
  await inBatches(rows, part => transaction.insertInto(table).values(part).execute());
};

const storeSearch = async (
  transaction: Transaction<Tables>,
  contactPoints: readonly WireContactPoint[],
  topics: readonly WireTopic[],
): Promise<void> => {
  const {rows, words} = searchRows(contactPoints, topics);
  await inBatches(rows, part => transaction.insertInto('contactSearch').values(part).execute());
  await sql`
    insert into word
    select word, (tsvector_to_array(to_tsvector('dutch', word)))[1], documents
    from unnest(${[...words.keys()]}::text[], ${[...words.values()]}::int[]) as given (word, documents)`.execute(
    transaction,
  );
};

const store = async (transaction: Transaction<Tables>, documents: Documents): Promise<void> => {
  // Checked against the contract before.
  const topics = documents.topics as readonly WireTopic[];
  const areas = documents.areas as readonly WireArea[];
  const contactPoints = documents.contactPoints as readonly WireContactPoint[];
  await storeDocuments(transaction, 'configuration', [documents.configuration as object], () => 'configuration');
  await storeDocuments(transaction, 'topic', topics, ({id}) => id);
  await storeDocuments(transaction, 'area', areas, ({code}) => code);
  await storeDocuments(transaction, 'contactPoint', contactPoints, ({id}) => id);
  await storeSearch(transaction, contactPoints, topics);
  await storeProjects(transaction, (documents.projects ?? []) as readonly WireProject[], topics);
  await transaction
    .updateTable('dataVersion')
    .set({version: sql`version + 1`})
    .execute();
};

const write = async (db: Kysely<Tables>, documents: Documents, onlyWhenEmpty: boolean): Promise<void> => {
  const findings = findingsIn(documents);
  if (findings.length > 0)
    throw new Error(`Nothing was imported. Mend this first:\n${findings.slice(0, mostFindings).join('\n')}`);
  const written = await db.transaction().execute(async transaction => {
    await sql`select pg_advisory_xact_lock(${sql.lit(importLock)})`.execute(transaction);
    const known = await transaction.selectFrom('configuration').select('id').executeTakeFirst();
    if (known && onlyWhenEmpty) return false;
    await empty(transaction);
    await store(transaction, documents);
    return true;
  });
  // Without it the planner knows nothing yet of what came in, and the indexes still hold what went out.
  if (written) await sql`vacuum analyze`.execute(db);
};

/**
 * Replaces all data by these documents, or, when something in them is wrong, nothing.
 * @throws Error with a line for every finding
 */
export const importDocuments = (db: Kysely<Tables>, documents: Documents): Promise<void> => write(db, documents, false);

/** Gives an empty database its first data; of several instances that start together one does. */
export const seed = (db: Kysely<Tables>, documents: Documents): Promise<void> => write(db, documents, true);
