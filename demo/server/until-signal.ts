import process from 'node:process';

/**
 * Starts something that is stopped when the process is asked to end: then Node.js ends by itself, because nothing is left to do. Who asks
 * twice ends it at once.
 * @throws what the start threw
 */
export const untilSignal = async <Started extends {stop(): Promise<void>}>(
  start: () => Promise<Started>,
): Promise<Started> => {
  const starting = start();
  const stop = (): void => {
    // Who is faster than the start waits for it; a start that failed has nothing to stop.
    starting.then(
      started => started.stop(),
      () => undefined,
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return starting;
};
