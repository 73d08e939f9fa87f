import type {InvalidParam} from './problem.js';

/** Whether a piece of an address is ASCII whose escapes make UTF-8. */
const isWellFormed = (piece: string): boolean => {
  if (/[^\x21-\x7e]/.test(piece)) return false;
  try {
    decodeURIComponent(piece);
    return true;
  } catch {
    return false;
  }
};

/** NUL is a character like any other to UTF-8, and one that no text in a database can have. */
const nul = '%00';

/** The parts of an address that are no text, by the names they would have; none when all of it is. */
export const malformedParts = (address: string): readonly InvalidParam[] => {
  const [path = '', ...rest] = address.split('?');
  const names = rest
    .join('?')
    .split('&')
    .filter(pair => !isWellFormed(pair) || pair.includes(nul))
    .map(pair => pair.split('=')[0] ?? '')
    // A name that is no text itself has none to give.
    .map(name => (isWellFormed(name) ? name : 'query'));
  return [...(isWellFormed(path) ? [] : ['path']), ...names].map(name => ({
    name,
    code: 'invalid',
    reason: 'must be percent-encoded UTF-8 without NUL',
  }));
};
