import {BackendError, isBackendError} from '../backend-error.js';
import type {ReadOptions} from '../ports.js';
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

/** Makes something of an answer. @throws BackendError for an answer that is not as promised */
export type Read = (response: Response, url: string) => Promise<unknown>;

const fetchAndRead = async (url: string, language: string, signal: AbortSignal, read: Read): Promise<unknown> => {
  const early = takeEarlyAnswer(url, language);
  // The only header of our own is one that needs no preflight.
  const request: RequestInit = {credentials: 'omit', headers: {'Accept-Language': language}, signal};
  return read(await (early ?? fetch(url, request)), url);
};

const ask = async (url: string, language: string, controller: AbortController, read: Read): Promise<unknown> => {
  let timer;
  // `AbortSignal.timeout` and `.any` are too young for the phones we meet.
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException('No answer in time', 'TimeoutError'));
      controller.abort();
    }, patience);
  });
  try {
    return await Promise.race([fetchAndRead(url, language, controller.signal, read), tooLate]);
  } catch (cause) {
    throw noAnswer(url, cause);
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
  {language = 'nl', signal}: ReadOptions = {},
  read: Read = readAnswer,
): Promise<unknown> => share(`${language} ${url}`, controller => ask(url, language, controller, read), signal);
