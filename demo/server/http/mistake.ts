/** A mistake of this server, in a sentence that may be logged: it holds nothing of what was asked. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
}

/**
 * What of an error may be logged. Messages of a database or a network may repeat what somebody typed, so of other errors than our own
 * only the kind and the place are told.
 */
export const tellable = (error: unknown): string => {
  if (!(error instanceof Error)) return 'Something that is not an error was thrown';
  if (error instanceof Mistake) return `${error.name}: ${error.message}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const places = error.stack?.split('\n').filter(line => /^\s+at /.test(line)) ?? [];
  return [`${error.constructor.name}${code}`, ...places].join('\n');
};
