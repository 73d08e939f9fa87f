import type {ProjectReadOptions} from '../backend/ports.js';
import type {refused} from './query.js';

/** A question as a handler gets it. */
interface Question {
  readonly url: URL;
  readonly query: URLSearchParams;
  readonly id: string;
  readonly options: ProjectReadOptions;
}

/** What can be asked, and what the good answer is; undefined where this backend has no such thing. */
export interface Answering {
  readonly checks: Parameters<typeof refused>[1];
  readonly required?: readonly string[];
  readonly body: (question: Question) => Promise<object | undefined> | undefined;
}
