import type {HttpBindings} from '@hono/node-server';
import {Hono} from 'hono';
import {openDatabase, type Database, type DatabaseSettings} from './database/open.js';
import type {Documents} from './directory/documents.js';
import {seed as seedDatabase} from './directory/import-documents.js';
import {townReader} from './directory/town.js';
import {addApi, type ApiSettings} from './http/api.js';
import {KeptAnswers} from './http/kept-answers.js';
import {tellable} from './http/mistake.js';
import {resources} from './http/resources.js';
import {listen, type Listening} from './listen.js';
import {ownPlaces} from './places/own-places.js';
import {pdokPlaces} from './places/pdok-places.js';
import {widgets} from './static/widgets.js';

/** What a server needs to start; what is left out is as it is in the demo. */
export interface ServerSettings extends Partial<ApiSettings> {
  readonly database: DatabaseSettings;
  /** 0 for any free port. */
  readonly port: number;
  /** Where others reach it, when not by its own port: `https://api.example.nl`. */
  readonly publicUrl?: string | undefined;
  /** PDOK's Locatieserver; without it places are looked up in the municipality's own areas only. */
  readonly pdokUrl?: string | undefined;
  /** Answers kept in memory. */
  readonly answersKept?: number;
  /** What an empty database begins with. */
  readonly seed?: Documents;
  /** The folder of `npm run build`, when the widgets are served too. */
  readonly dist?: string;
}

/** A reference server that runs. */
export interface RunningServer extends Listening {
  readonly database: Database;
}

const appOver = (
  database: Database,
  settings: ServerSettings,
  origin: () => string,
): Hono<{Bindings: HttpBindings}> => {
  const {publicUrl, pdokUrl, answersKept = 1000, dist, log = console.error} = settings;
  const placeSearch = pdokUrl ? pdokPlaces(pdokUrl, error => log(tellable(error))) : ownPlaces;
  const surroundings = {
    town: townReader(database.db),
    kept: new KeptAnswers(answersKept),
    base: () => `${publicUrl ?? origin()}/v1`,
  };
  const {origins = [], requestsPerMinute = 600, proxies = 0} = settings;
  const app = new Hono<{Bindings: HttpBindings}>();
  if (dist) app.route('/', widgets(dist));
  addApi(app, resources(database.db, placeSearch), surroundings, {origins, requestsPerMinute, proxies, log});
  return app;
};

/** Opens the database, seeds it when it is empty, and starts to listen. */
export const startServer = async (settings: ServerSettings): Promise<RunningServer> => {
  const database = await openDatabase(settings.database);
  try {
    if (settings.seed) await seedDatabase(database.db, settings.seed);
    let origin = '';
    const listening = await listen(
      appOver(database, settings, () => origin),
      settings.port,
    );
    origin = listening.origin;
    return {
      origin,
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
