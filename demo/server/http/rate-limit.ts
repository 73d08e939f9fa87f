import type {MiddlewareHandler} from 'hono';
import {rateLimiter} from 'hono-rate-limiter';
import {clientAddress} from './client-address.js';
import {Problem} from './problem.js';

/** Who may ask how often. */
export interface RateLimits {
  /** Requests a minute from one address. */
  readonly requestsPerMinute: number;
  /** Proxies of our own in front of this server. */
  readonly proxies: number;
}

const refusal = 'Too many requests from this address. Wait as long as Retry-After says.';

/** Of so many requests one may store or send something. */
const requestsPerSend = 20;

/** Refuses who asks too often, and tells everybody how much is left. */
export const rateLimit = ({requestsPerMinute, proxies}: RateLimits): MiddlewareHandler =>
  rateLimiter({
    windowMs: 60_000,
    limit: requestsPerMinute,
    keyGenerator: context => clientAddress(context, proxies),
    handler: () => {
      const invalidParams = [{name: 'request', code: 'rate_limited', reason: 'came too soon after others'}];
      return new Problem(429, refusal, {invalidParams}).response();
    },
  });

/** The same for what stores or sends something: an initiative, a file, a message. */
export const sendLimit = ({requestsPerMinute, proxies}: RateLimits): MiddlewareHandler =>
  rateLimit({requestsPerMinute: Math.ceil(requestsPerMinute / requestsPerSend), proxies});
