import {BackendError} from '../backend-error.js';
import type {ReadOptions} from '../ports.js';
import {readReply} from './reply.js';
import {noAnswer} from './request.js';

/** Milliseconds after which an answer is not waited for any more: longer than for a read, because more depends on it. */
const usualPatience = 30_000;

/** What is sent. */
interface Sent {
  readonly method: 'POST' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** A form is sent as it is, anything else as JSON. */
  readonly body?: object;
  /** Milliseconds. */
  readonly patience?: number;
}

const contentOf = (body: object | undefined): {body?: BodyInit; type?: string} => {
  if (!body) return {};
  return body instanceof FormData ? {body} : {body: JSON.stringify(body), type: 'application/json'};
};

/**
 * Sends something and reads the answer; undefined for one without content.
 * @throws BackendError, or the AbortError of a signal
 */
export const send = async (
  url: string,
  {method, headers = {}, body, patience = usualPatience}: Sent,
  options: ReadOptions = {},
): Promise<unknown> => {
  const {language = 'nl', signal} = options;
  const controller = new AbortController();
  const leave = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', leave);
  const timer = setTimeout(() => controller.abort(new DOMException('No answer in time', 'TimeoutError')), patience);
  try {
    signal?.throwIfAborted();
    const content = contentOf(body);
    const response = await fetch(url, {
      method,
      credentials: 'omit',
      signal: controller.signal,
      headers: {'Accept-Language': language, ...(content.type && {'Content-Type': content.type}), ...headers},
      ...(content.body && {body: content.body}),
    });
    const empty = response.ok && (response.status === 204 || response.status === 202);
    return empty ? undefined : await readReply(response, url);
  } catch (cause) {
    throw noAnswer(url, cause);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
};

/** @throws BackendError `broken` for an answer that can't be used */
export const usable = <Answer>(answer: Answer | undefined, what: string): Answer => {
  if (answer === undefined) throw new BackendError('broken', `The answer is not ${what}`);
  return answer;
};
