import type {ReadOptions} from '../backend/ports.js';

/** What a request says of how it wants to be answered. */
export const readOptions = ({headers, signal}: Request): ReadOptions => {
  const language = headers.get('accept-language');
  return {signal, ...(language && {language})};
};
