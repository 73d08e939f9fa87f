import {BackendError, isBackendError} from '../backend-error.js';
import type {ProjectWatcher} from '../ports.js';
import {readAnswer, withoutQuery} from './answer.js';
import {EventParser} from './event-parser.js';
import {noAnswer} from './request.js';

/** Milliseconds without a sign of life after which a stream is dead: a backend gives one every thirty seconds. */
const silence = 75_000;

/** So many times in a row it may fail to open, and so many milliseconds there are between two times at most. */
const [mostFailures, longestPause] = [8, 30_000];

/** Milliseconds after which a stream was a good one, however it ended. */
const lasting = 5000;

/** Asking again would not help: it is not there, not allowed, or the backend has no room for it. */
const isFinal = (error: unknown): boolean =>
  isBackendError(error) && error.status !== undefined && (error.status < 500 || error.status === 503);

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });

/** Somewhere in a second, then in two, in four: whoever lost a server does not come back all at once. */
const pauseAfter = (failures: number): number =>
  Math.min(longestPause, 500 * 2 ** failures) * (0.5 + Math.random() / 2);

/** One connection. */
interface Connection {
  readonly url: string;
  readonly progressToken: string | undefined;
  readonly lastEventId: string | undefined;
  readonly controller: AbortController;
}

/** The pieces of a stream, until it ends or is silent for too long. */
const piecesOf = async function* ({url, progressToken, lastEventId, controller}: Connection): AsyncGenerator<string> {
  const {signal} = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(new DOMException('No sign of life', 'TimeoutError')), silence);
  };
  try {
    wait();
    const headers = {
      Accept: 'text/event-stream',
      ...(lastEventId !== undefined && {'Last-Event-ID': lastEventId}),
      ...(progressToken && {'Progress-Token': progressToken}),
    };
    // An EventSource sends no token, and forgets what it heard last when it is closed for a while.
    const response = await fetch(url, {credentials: 'omit', cache: 'no-store', headers, signal});
    if (!response.ok) await readAnswer(response, url);
    if (!response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body)
      throw new BackendError('broken', `${withoutQuery(url)} answered no stream of events`, {status: response.status});
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      wait();
      yield decoder.decode(read.value, {stream: true});
    }
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
};

/** Tells of changes until the signal says stop, over as many connections as that takes. */
export const watchStream = async (
  url: string,
  {changed, failed, lastEventId: known, progressToken}: ProjectWatcher,
  stop: AbortSignal,
): Promise<void> => {
  const isStopped = (): boolean => stop.aborted;
  let lastEventId = known;
  for (let failures = 0; !isStopped();) {
    const since = performance.now();
    const controller = new AbortController();
    const leave = (): void => controller.abort();
    stop.addEventListener('abort', leave);
    const parser = new EventParser();
    let isOpen = false;
    try {
      for await (const piece of piecesOf({url, progressToken, lastEventId, controller})) {
        const isTold = parser.read(piece).includes('projectChanged');
        lastEventId = parser.lastEventId ?? lastEventId;
        // Nobody knows what happened before the first stream was open, nor in between without an id.
        if (isTold || (!isOpen && lastEventId === undefined)) changed(lastEventId);
        isOpen = true;
      }
    } catch (cause) {
      if (isStopped()) return;
      const error = noAnswer(url, cause);
      if (isFinal(error) || failures + 1 >= mostFailures) {
        failed?.(error);
        return;
      }
    } finally {
      stop.removeEventListener('abort', leave);
    }
    failures = performance.now() - since > lasting ? 0 : failures + 1;
    await pause(pauseAfter(failures), stop);
  }
};
