/** Milliseconds of work after which the page gets its turn: far below the 50 of a long task, also on a slow phone. */
const slice = 8;

/** Lets the page paint and answer before going on. A message comes sooner than a timer, which browsers hold back. */
export const turn = (): Promise<void> =>
  new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Gives the page its turn when it has waited long enough; call it between two pieces of work. */
export const politely = (): (() => Promise<void> | undefined) => {
  let since = performance.now();
  return () => {
    if (performance.now() - since < slice) return undefined;
    return turn().then(() => {
      since = performance.now();
    });
  };
};
