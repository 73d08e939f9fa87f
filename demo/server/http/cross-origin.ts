import type {MiddlewareHandler} from 'hono';
import {cors} from 'hono/cors';

/**
 * Lets pages of other origins read and send.
 * @param origins those that may; all when there are none
 */
export const crossOrigin = (origins: readonly string[]): MiddlewareHandler =>
  cors({
    origin: origins.length > 0 ? [...origins] : '*',
    allowMethods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS'],
    allowHeaders: [
      'Accept-Language',
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'If-Match',
      'If-None-Match',
      'Last-Event-ID',
      'Progress-Token',
      'uploadToken',
    ],
    exposeHeaders: [
      'API-Version',
      'ETag',
      'Retry-After',
      'RateLimit-Limit',
      'RateLimit-Policy',
      'RateLimit-Remaining',
      'RateLimit-Reset',
    ],
    maxAge: 86_400,
  });
