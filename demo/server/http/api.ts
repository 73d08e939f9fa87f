import {getConnInfo} from '@hono/node-server/conninfo';
import {Hono, type Context} from 'hono';
import {cors} from 'hono/cors';
import {secureHeaders} from 'hono/secure-headers';
import {rateLimiter} from 'hono-rate-limiter';
import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import {Problem} from './problem.js';
import {resources} from './resources.js';

/** What a municipality can set. */
export interface ApiSettings {
  /** Origins that may read; every one when there is none. */
  readonly origins?: readonly string[];
  /** Requests a minute from one address. */
  readonly requestsPerMinute?: number;
  /** Hears of mistakes of this server; never of what was asked. */
  readonly onError?: (error: unknown) => void;
}

/** Longer addresses are no question. */
const longestUrl = 4000;

const addressOf = (context: Context): string => {
  try {
    return getConnInfo(context).remote.address ?? '';
  } catch {
    // Without a socket, as in a test that calls the app itself.
    return '';
  }
};

/** The API: cross-origin rules, limits and errors around the resources. */
export const api = (
  db: Kysely<Tables>,
  {origins = [], requestsPerMinute = 600, onError = console.error}: ApiSettings = {},
): Hono => {
  const app = new Hono();
  app.use(secureHeaders({crossOriginResourcePolicy: 'cross-origin', xFrameOptions: 'DENY'}));
  app.use(
    cors({
      origin: origins.length > 0 ? [...origins] : '*',
      allowMethods: ['GET', 'HEAD', 'OPTIONS'],
      allowHeaders: ['Accept-Language', 'If-None-Match'],
      exposeHeaders: ['ETag', 'API-Version', 'Retry-After'],
      maxAge: 86_400,
    }),
  );
  app.use(
    rateLimiter({
      windowMs: 60_000,
      limit: requestsPerMinute,
      keyGenerator: addressOf,
      handler: () => new Problem(429, 'Too many requests. Wait a moment.', [], {'retry-after': '60'}).response(),
    }),
  );
  app.use(async ({req}, next) => {
    if (req.url.length > longestUrl)
      throw new Problem(400, 'The address is too long.', [{name: 'q', code: 'max_length', reason: 'is too long'}]);
    if (!['GET', 'HEAD', 'OPTIONS'].includes(req.method))
      throw new Problem(405, 'This resource can only be read.', [], {allow: 'GET, HEAD, OPTIONS'});
    await next();
  });
  app.route('/v1', resources(db));
  app.notFound(() => new Problem(404, 'There is no such resource.').response());
  app.onError(error => {
    if (error instanceof Problem) return error.response();
    onError(error);
    return new Problem(500, 'Something went wrong here.').response();
  });
  return app;
};
