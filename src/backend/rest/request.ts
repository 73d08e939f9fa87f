import {BackendError, isBackendError} from '../backend-error.js';
import type {ProjectReadOptions} from '../ports.js';
import {readAnswer, withoutQuery} from './answer.js';
import {takeEarlyAnswer} from './early-answers.js';
import {share} from './shared-requests.js';

/** Milliseconds after which an answer is not waited for any more. */
const patience = 15_000;

/** Why there was no answer at all. A browser tells a page no more than that. */
export const noAnswer = (url: string, cause: unknown): unknown => {
  if (isBackendError(cause)) return cause;
  const name = cause instanceof Error ? cause.name : '';
  const address = withoutQuery(url);
  if (name === 'AbortError') return cause;
  if (name === 'TimeoutError') return new BackendError('timeout', `${address} did not answer in time`, {cause});
  // Node has no `navigator`, or one that does not know: there a failure is never blamed on the visitor's connection.
  const offline = (globalThis as {navigator?: {onLine?: boolean}}).navigator?.onLine === false;
  return offline
    ? new BackendError('offline', 'There is no connection', {cause})
    : new BackendError(
        'refused',
        `${address} can't be reached from this page: is the address right, and does it allow CORS?`,
        {
          cause,
        },
      );
};

/** Values as a query, in the order they are given: the same question has one address. What is not asked for is left out. */
export const queryOf = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.map((item: unknown) => [name, item]) : [[name, value]]))
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${String(name)}=${encodeURIComponent(String(value))}`)
    .join('&');

/** Makes something of an answer. @throws BackendError for an answer that is not as promised */
export type Read = (response: Response, url: string) => Promise<unknown>;

/** What is asked of whom, and how. */
interface Asked {
  readonly url: string;
  readonly language: string;
  readonly progressToken?: string | undefined;
  readonly fresh?: boolean | undefined;
}

/** What is private stays in memory; what has to be fresh is asked again, and comes from the browser's store where it has not changed. */
const cacheFor = ({progressToken, fresh}: Asked): RequestCache | undefined => {
  if (progressToken) return 'no-store';
  return fresh ? 'no-cache' : undefined;
};

const fetchAndRead = async (asked: Asked, signal: AbortSignal, read: Read): Promise<unknown> => {
  const {url, language, progressToken} = asked;
  const early = progressToken ? undefined : takeEarlyAnswer(url, language);
  // The only header of our own that is always there is one that needs no preflight.
  const headers = {'Accept-Language': language, ...(progressToken && {'Progress-Token': progressToken})};
  const cache = cacheFor(asked);
  const request: RequestInit = {credentials: 'omit', headers, signal, ...(cache && {cache})};
  return read(await (early ?? fetch(url, request)), url);
};

const ask = async (asked: Asked, controller: AbortController, read: Read): Promise<unknown> => {
  let timer;
  // `AbortSignal.timeout` and `.any` are too young for the phones we meet.
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException('No answer in time', 'TimeoutError'));
      controller.abort();
    }, patience);
  });
  try {
    return await Promise.race([fetchAndRead(asked, controller.signal, read), tooLate]);
  } catch (cause) {
    throw noAnswer(asked.url, cause);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Reads a document: the only place of the library that fetches.
 * @param read JSON unless told
 * @throws BackendError, or the AbortError of a signal
 */
export const request = (
  url: string,
  {language = 'nl', signal, progressToken, fresh}: ProjectReadOptions = {},
  read: Read = readAnswer,
): Promise<unknown> =>
  share(
    [language, url, ...(progressToken ? [progressToken] : [])].join(' '),
    controller => ask({url, language, progressToken, fresh}, controller, read),
    signal,
    fresh,
  );
