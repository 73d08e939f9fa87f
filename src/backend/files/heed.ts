import type {ReadOptions} from '../ports.js';

/**
 * The answer, or the AbortError of who does not wait for it any more. The work itself goes on: it may serve others.
 */
export const heed = async <Answer>(options: ReadOptions | undefined, work: () => Promise<Answer>): Promise<Answer> => {
  const signal = options?.signal;
  if (!signal) return work();
  signal.throwIfAborted();
  let leave = (): void => undefined;
  const left = new Promise<never>((_, reject) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason is the one that was given
    leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([work(), left]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
};
