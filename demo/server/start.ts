// `npm start`: the demo site, and beside it the widgets and the API on an origin of their own.
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {startDemo} from './demo.js';
import {sampleDocuments} from './sample-town.js';
import {settingsFrom} from './settings.js';
import {untilSignal} from './until-signal.js';

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const folders = {
  dist: here('dist'),
  site: here('demo/site'),
  theme: here('node_modules/@utrecht/design-tokens/dist'),
  data: here('.data'),
};

try {
  const {council, server, origin} = await untilSignal(() =>
    startDemo(settingsFrom(process.env), folders, sampleDocuments),
  );
  console.log(`
  The council site       ${council.origin}
  Its widgets            ${origin}/verbind/1/verbind.js
  Its API                ${origin}/v1   (${server.database.kind})

  Ctrl+C stops.
`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
