// `npm start`: the demo site, and beside it the widgets and the API on an origin of their own.
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {listen, type Listening} from './listen.js';
import {sampleDocuments} from './sample-town.js';
import {startServer} from './server.js';
import {site} from './static/site.js';

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const {env} = process;

const start = async (): Promise<readonly Listening[]> => {
  const dist = here('dist');
  if (!existsSync(`${dist}/embed/versions.json`)) throw new Error('There is nothing to serve yet. Run: npm run build');
  const server = await startServer({
    database: {url: env['DATABASE_URL'], folder: env['DATA_DIR'] ?? here('.data')},
    port: Number(env['PORT'] ?? 8081),
    origins: env['ALLOWED_ORIGINS']?.split(',').map(origin => origin.trim()) ?? [],
    requestsPerMinute: Number(env['REQUESTS_PER_MINUTE'] ?? 600),
    seed: sampleDocuments,
    dist,
  });
  const themes = here('node_modules/@utrecht/design-tokens/dist');
  const council = await listen(site(here('demo/site'), themes, server.origin), Number(env['SITE_PORT'] ?? 8080));
  console.log(`
  The council site       ${council.origin}
  Its widgets            ${server.origin}/verbind/1/verbind.js
  Its API                ${server.origin}/v1   (${server.database.kind})

  Ctrl+C stops.
`);
  return [council, server];
};

try {
  const running = await start();
  const stop = (): void => {
    void Promise.all(running.map(each => each.stop())).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
