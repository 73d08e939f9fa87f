import {Hono} from 'hono';
import {openDatabase, type Database, type DatabaseSettings} from './database/open.js';
import type {Documents} from './directory/documents.js';
import {seed as seedDatabase} from './directory/import-documents.js';
import {api, type ApiSettings} from './http/api.js';
import {listen, type Listening} from './listen.js';
import {widgets} from './static/widgets.js';

/** What a server needs to start. */
export interface ServerSettings extends ApiSettings {
  readonly database: DatabaseSettings;
  /** 0 for any free port. */
  readonly port: number;
  /** What an empty database begins with. */
  readonly seed?: Documents;
  /** The folder of `npm run build`, when the widgets are served too. */
  readonly dist?: string;
}

/** A reference server that runs. */
export interface RunningServer extends Listening {
  readonly database: Database;
}

/** Opens the database, seeds it when it is empty, and starts to listen. */
export const startServer = async ({
  database: where,
  port,
  seed,
  dist,
  ...settings
}: ServerSettings): Promise<RunningServer> => {
  const database = await openDatabase(where);
  try {
    if (seed) await seedDatabase(database.db, seed);
    const app = new Hono();
    if (dist) app.route('/', widgets(dist));
    app.route('/', api(database.db, settings));
    const listening = await listen(app, port);
    return {
      origin: listening.origin,
      database,
      stop: async () => {
        await listening.stop();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
};
