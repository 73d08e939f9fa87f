import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {execPath} from 'node:process';
import type {Command} from './stage.js';

/** The files below a folder whose name ends like this, in order; none where the folder is missing. */
const filesBelow = (folder: string, ending: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .filter(file => file.endsWith(ending))
        .map(file => join(folder, file))
        .sort()
    : [];

/** Programs and folders of a run under Node's own test runner. */
export interface NodeTests {
  readonly folders: readonly string[];
  readonly ending?: string;
  /** How to start Node, when not as this process was. */
  readonly node?: readonly string[];
}

/** Tests under Node's own test runner, in a time zone that is not Amsterdam's. */
export const nodeTests = ({folders, ending = '.test.ts', node = [execPath]}: NodeTests): Command => ({
  words: [
    ...node,
    '--import',
    'tsx',
    'test/support/stages/run-node-tests.ts',
    ...folders.flatMap(folder => filesBelow(folder, ending)),
  ],
  counts: true,
  variables: {TZ: 'America/Curacao'},
});
