import type {InvalidParam} from './problem.js';

/** Whether a piece of an address is ASCII whose escapes make UTF-8, without the character that no database takes. */
const isWellFormed = (piece: string): boolean => {
  if (/[^\x21-\x7e]|%00/.test(piece)) return false;
  try {
    decodeURIComponent(piece);
    return true;
  } catch {
    return false;
  }
};

const reason = 'must be percent-encoded UTF-8 without NUL';

/** The parts of an address that are no text, by the names they would have; none when all of it is. */
export const malformedParts = (address: string): readonly InvalidParam[] => {
  const [path = '', ...rest] = address.split('?');
  const malformed = rest
    .join('?')
    .split('&')
    .filter(pair => !isWellFormed(pair))
    .map(pair => pair.split('=')[0] ?? '')
    // A name that is no text itself has none to give.
    .map(name => ({name: isWellFormed(name) ? name : 'query', code: 'invalid', reason}));
  return isWellFormed(path) ? malformed : [{name: 'path', code: 'invalid', reason}, ...malformed];
};
