// Puts a municipality's own documents in the database: node --import tsx demo/server/import.ts <folder>
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {openDatabase} from './database/open.js';
import type {Documents} from './directory/documents.js';
import {importDocuments} from './directory/import-documents.js';

const [, , folder] = process.argv;

const read = (name: string): unknown => {
  const file = join(folder ?? '', `${name}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new Error(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
  }
};

const list = (name: string): readonly unknown[] => {
  const items = read(name);
  if (!Array.isArray(items)) throw new Error(`${name}.json must hold a list.`);
  return items;
};

try {
  if (!folder) throw new Error('Which folder? node --import tsx demo/server/import.ts <folder>');
  const documents: Documents = {
    configuration: read('configuration'),
    topics: list('topics'),
    areas: list('areas'),
    contactPoints: list('contact-points'),
  };
  const database = await openDatabase({url: process.env['DATABASE_URL'], folder: process.env['DATA_DIR'] ?? '.data'});
  try {
    await importDocuments(database.db, documents);
    console.log(`Imported ${documents.contactPoints.length} contact points.`);
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
