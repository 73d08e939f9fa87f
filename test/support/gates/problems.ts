/** What a page must never do, as it was seen; a test that leaves one behind fails. */
const seen: string[] = [];

/** Notes a problem of the page. */
export const note = (problem: string): void => {
  seen.push(problem);
};

/**
 * The problems since the last call, which are thereby dealt with. For the few tests that provoke one on purpose: they take
 * it and say what it must be.
 */
export const takeProblems = async (): Promise<readonly string[]> => {
  // The browser reports a violation in a task of its own, right after what caused it.
  await new Promise(done => setTimeout(done));
  return seen.splice(0);
};
