import type {ProjectReadOptions} from '../backend/ports.js';

/** What a request says of how it wants to be answered. */
export const readOptions = ({headers, signal}: Request): ProjectReadOptions => {
  const language = headers.get('accept-language');
  const progressToken = headers.get('progress-token');
  return {signal, ...(language && {language}), ...(progressToken && {progressToken})};
};
