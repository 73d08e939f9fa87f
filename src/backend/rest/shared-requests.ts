/** What is kept of an answer: enough to give it to everybody who asks for the same. */
export type Answer = unknown;

interface Shared {
  readonly answer: Promise<Answer>;
  readonly controller: AbortController;
  waiting: number;
  /** `performance.now()` of the answer; infinite while it is under way. */
  answeredAt: number;
}

/** For how many milliseconds an answer serves others who ask for the same: fifty widgets on a page ask once. */
const freshness = 60_000;

const shared = new Map<string, Shared>();

const forgetStale = (): void => {
  const oldest = performance.now() - freshness;
  for (const [key, {answeredAt}] of shared) if (answeredAt < oldest) shared.delete(key);
};

const begin = (key: string, ask: (controller: AbortController) => Promise<Answer>): Shared => {
  const controller = new AbortController();
  const one: Shared = {answer: ask(controller), controller, waiting: 0, answeredAt: Infinity};
  one.answer.then(
    () => {
      one.answeredAt = performance.now();
    },
    () => {
      // A failure is not kept: the next who asks tries again.
      if (shared.get(key) === one) shared.delete(key);
    },
  );
  shared.set(key, one);
  return one;
};

/**
 * Asks once for all who ask for the same at the same time or shortly after. Who aborts stops waiting; when nobody waits any
 * more, the request itself is aborted.
 * @param fresh for who wants no answer to what was asked before
 */
export const share = async (
  key: string,
  ask: (controller: AbortController) => Promise<Answer>,
  signal: AbortSignal | undefined,
  fresh = false,
): Promise<Answer> => {
  signal?.throwIfAborted();
  forgetStale();
  // One that is under way may have been answered before what the asker heard of.
  if (fresh) shared.delete(key);
  const one = shared.get(key) ?? begin(key, ask);
  one.waiting += 1;
  let leave: (() => void) | undefined;
  const left = new Promise<never>((_, reject) => {
    leave = () => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason is the one that was given
      reject(signal?.reason);
      if (one.waiting === 1 && shared.get(key) === one) shared.delete(key);
      if (one.waiting === 1) one.controller.abort(signal?.reason);
    };
    signal?.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([one.answer, left]);
  } finally {
    one.waiting -= 1;
    if (leave) signal?.removeEventListener('abort', leave);
  }
};
