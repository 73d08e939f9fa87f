// Puts a municipality's own documents in the database: node --import tsx demo/server/import.ts <folder>
import process from 'node:process';
import {openDatabase} from './database/open.js';
import {documentsIn} from './directory/documents-in-folder.js';
import {importDocuments} from './directory/import-documents.js';
import {settingsFrom} from './settings.js';

const importFolder = async (folder: string | undefined): Promise<number> => {
  if (!folder) throw new Error('Which folder? node --import tsx demo/server/import.ts <folder>');
  const documents = await documentsIn(folder);
  const {databaseUrl, dataFolder = '.data'} = settingsFrom(process.env);
  const database = await openDatabase({url: databaseUrl, folder: dataFolder});
  try {
    await importDocuments(database.db, documents);
  } finally {
    await database.close();
  }
  return documents.contactPoints.length;
};

try {
  console.log(`Imported ${await importFolder(process.argv[2])} contact points.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
