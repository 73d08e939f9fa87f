import {HttpResponse} from 'msw';
import {isBackendError, type InvalidParam} from '../backend/backend-error.js';

const titles = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

type Status = keyof typeof titles;

const isStatus = (status: number | undefined): status is Status => status !== undefined && status in titles;

/** Seconds to wait that a refusal asks for. */
const retryAfter = 30;

/** A refusal as the contract has it: RFC 9457, with `Retry-After` where waiting helps. */
export const problem = (status: Status, invalidParams: readonly InvalidParam[] = []): Response =>
  HttpResponse.json(
    {
      type: 'about:blank',
      status,
      title: titles[status],
      ...(invalidParams.length > 0 && {invalidParams}),
    },
    {
      status,
      headers: {
        'content-type': 'application/problem+json',
        ...((status === 429 || status === 503) && {'retry-after': String(retryAfter)}),
      },
    },
  );

/** The answer that makes the widgets' side of the wire throw the same error again. */
export const problemOf = (error: unknown): Response => {
  if (!isBackendError(error)) throw error;
  if (isStatus(error.status)) return problem(error.status, error.invalidParams);
  switch (error.kind) {
    case 'offline':
    case 'timeout':
      return HttpResponse.error();
    case 'refused':
      return problem(403);
    case 'not-found':
      return problem(404);
    case 'invalid':
      return problem(400, error.invalidParams);
    case 'busy':
      return problem(503);
    case 'broken':
      return problem(500);
  }
};
