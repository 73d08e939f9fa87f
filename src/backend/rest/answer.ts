import {BackendError, type BackendErrorKind} from '../backend-error.js';
import type {Refusal} from './refusal.js';

/** An address for developers, in errors and events, without what somebody typed. */
export const withoutQuery = (url: string): string => url.replace(/\?.*/, '');

const kindOf = (status: number): BackendErrorKind => {
  if (status === 400) return 'invalid';
  if (status === 401 || status === 403) return 'refused';
  if (status === 404 || status === 410) return 'not-found';
  return status === 429 || status === 503 ? 'busy' : 'broken';
};

/** Most pages are never refused anything: the code that reads why comes when it happens. Without it the status is enough. */
const readLate = async (response: Response): Promise<Refusal> => {
  try {
    return await (await import('./refusal.js')).readRefusal(response);
  } catch {
    return {};
  }
};

/**
 * Reads the body of a good answer.
 * @param why reads what a refusal says
 * @throws BackendError by the status, `broken` for what is not JSON
 */
export const readWith =
  (body: (response: Response) => Promise<unknown>, why = readLate) =>
  async (response: Response, url: string): Promise<unknown> => {
    const {ok, status} = response;
    const address = withoutQuery(url);
    if (!ok)
      throw new BackendError(kindOf(status), `${address} answered ${status}`, {status, ...(await why(response))});
    try {
      return await body(response);
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'AbortError') throw cause;
      throw new BackendError('broken', `${address} answered something that is not JSON`, {status, cause});
    }
  };

/** The JSON in a good answer, still unknown. */
export const readAnswer = readWith(response => response.json());
