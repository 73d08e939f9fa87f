import {reportProblem} from '../../controllers/problem.js';

/** Tells the author of the page that an attribute has a value nobody knows, and which are known. */
export const reportUnknown = (host: HTMLElement, attribute: string, value: string, known: readonly string[]): void =>
  reportProblem(host, 'setup', `${attribute}="${value}" is not known here. These are: ${known.join(', ')}.`);
