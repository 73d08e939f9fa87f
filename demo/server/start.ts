// `npm start`: the demo site, and beside it the widgets and the API on an origin of their own.
import {existsSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {tellable} from './http/mistake.js';
import {listen, type Listening} from './listen.js';
import {sampleDocuments} from './sample-town.js';
import {startServer} from './server.js';
import {settingsFrom} from './settings.js';
import {site} from './static/site.js';

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const running: Listening[] = [];
const stopping = new AbortController();

const stop = async (): Promise<void> => {
  await Promise.all(running.splice(0).map(each => each.stop()));
};

const start = async (): Promise<void> => {
  const dist = here('dist');
  if (!existsSync(`${dist}/embed/versions.json`)) throw new Error('There is nothing to serve yet. Run: npm run build');
  const {databaseUrl, dataFolder, sitePort, ...settings} = settingsFrom(process.env);
  const server = await startServer({
    ...settings,
    database: {url: databaseUrl, folder: dataFolder ?? here('.data')},
    seed: sampleDocuments,
    dist,
  });
  running.push(server);
  const origin = settings.publicUrl ?? server.origin;
  const theme = here('node_modules/@utrecht/design-tokens/dist');
  const council = await listen(site({folder: here('demo/site'), theme, origin}), sitePort);
  running.push(council);
  console.log(`
  The council site       ${council.origin}
  Its widgets            ${origin}/verbind/1/verbind.js
  Its API                ${origin}/v1   (${server.database.kind})

  Ctrl+C stops.
`);
};

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stopping.abort();
    // Node.js ends by itself when nothing is left to do.
    void stop();
  });

try {
  await start();
  // Somebody was faster than the start.
  if (stopping.signal.aborted) await stop();
} catch (error) {
  await stop();
  console.error(error instanceof Error ? error.message : tellable(error));
  process.exitCode = 1;
}
