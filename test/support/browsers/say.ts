/** Progress of finding browsers: to stderr, so that stdout stays the answer. */
export const say = (line: string): void => console.error(`[browsers] ${line}`);
