import type {HttpBindings} from '@hono/node-server';
import type {Hono, MiddlewareHandler} from 'hono';
import {except} from 'hono/combine';
import {HTTPException} from 'hono/http-exception';
import {secureHeaders} from 'hono/secure-headers';
import {contract} from '../contract/document.js';
import {crossOrigin} from './cross-origin.js';
import {readableAddress} from './guards.js';
import {tellable} from './mistake.js';
import {Problem} from './problem.js';
import {rateLimit, sendLimit, type RateLimits} from './rate-limit.js';
import {routes, type Offer, type Surroundings} from './routes.js';
import {isUnavailable} from '../database/unavailable.js';

/** How the API treats those who ask. */
export interface ApiSettings extends RateLimits {
  /** Origins that may read; every one when there is none. */
  readonly origins: readonly string[];
  /** Hears of mistakes of this server, in words without anything of what was asked. */
  readonly log: (line: string) => void;
}

/** Seconds after which it makes sense to try again when the database is away. */
const patience = '5';

const problemOf = (error: unknown, log: ApiSettings['log']): Problem => {
  if (error instanceof Problem) return error;
  log(tellable(error));
  return isUnavailable(error)
    ? new Problem(503, 'The database does not answer.', {headers: {'retry-after': patience}})
    : new Problem(500, 'Something went wrong here.');
};

/** Nothing of an answer is for showing in a frame or for running. What concerns TLS is for the proxy that ends it. */
const headers = secureHeaders({
  crossOriginResourcePolicy: 'cross-origin',
  contentSecurityPolicy: {defaultSrc: ["'none'"], frameAncestors: ["'none'"]},
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

const apiVersion: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.res.status < 400) context.header('API-Version', contract.info.version);
};

/** Adds the API below `/v1`: what it offers, and around it cross-origin rules, limits and errors. */
export const addApi = (
  app: Hono<{Bindings: HttpBindings}>,
  offer: Offer,
  surroundings: Surroundings,
  {origins, log, ...limits}: ApiSettings,
): void => {
  const open = '/v1/openapi.json';
  app.use(headers);
  app.use(open, crossOrigin([]));
  app.use(except(open, crossOrigin(origins)));
  // A load balancer asks often.
  app.use(except('/v1/health', rateLimit(limits)));
  app.use(readableAddress);
  app.use('/v1/*', apiVersion);
  app.route('/v1', routes(offer, surroundings, sendLimit(limits)));
  app.notFound(() => new Problem(404, 'There is no such resource.').response());
  // Who has not signed in is told by the library that asks for it.
  app.onError(error => (error instanceof HTTPException ? error.getResponse() : problemOf(error, log).response()));
};
