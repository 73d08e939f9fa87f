/** Something that goes on until it is stopped. */
export interface Repeating {
  /** Does it now, when it is not under way already. */
  now(): Promise<void>;
  /** Waits for what is under way. */
  stop(): Promise<void>;
}

/** Does something at once and then again and again, never twice at a time. @param pause milliseconds in between */
export const repeatedly = (pause: number, act: () => Promise<void>, failed: (error: unknown) => void): Repeating => {
  let underWay: Promise<void> | undefined;
  const now = (): Promise<void> =>
    (underWay ??= act()
      .catch(failed)
      .finally(() => {
        underWay = undefined;
      }));
  const timer = setInterval(() => void now(), pause);
  // The process may end while this waits.
  timer.unref();
  void now();
  return {
    now,
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
};
