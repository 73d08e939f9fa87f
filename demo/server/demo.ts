import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Documents} from './directory/documents.js';
import {listen, type Listening} from './listen.js';
import {startServer, type RunningServer} from './server.js';
import type {Settings} from './settings.js';
import {site} from './static/site.js';

/** Where the parts of the demo are on this machine. */
export interface DemoFolders {
  /** What `npm run build` made. */
  readonly dist: string;
  /** Pages of the council site. */
  readonly site: string;
  /** A design system's theme, `index.css` in it. */
  readonly theme: string;
  /** The embedded database, when the settings name no other. */
  readonly data: string;
}

/** The demo: the site of a council, and beside it a server with the widgets and the API on an origin of their own. */
export interface Demo {
  readonly council: Listening;
  readonly server: RunningServer;
  /** Where the widgets and the API are for others. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts the demo, or nothing of it. @throws Error in words for who started it */
export const startDemo = async (settings: Settings, folders: DemoFolders, seed: Documents): Promise<Demo> => {
  if (!existsSync(join(folders.dist, 'embed', 'versions.json')))
    throw new Error('There is nothing to serve yet. Run: npm run build');
  const {databaseUrl, dataFolder, sitePort, ...own} = settings;
  const database = {url: databaseUrl, folder: dataFolder ?? folders.data};
  const trackerUrl = own.trackerUrl ?? `http://localhost:${sitePort}/initiatief-volgen.html?nummer={reference}`;
  const server = await startServer({...own, trackerUrl, database, seed, dist: folders.dist});
  try {
    const origin = settings.publicUrl ?? server.origin;
    const council = await listen(site({folder: folders.site, theme: folders.theme, origin}), sitePort);
    return {
      council,
      server,
      origin,
      stop: async () => {
        await Promise.all([council.stop(), server.stop()]);
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
};
