import type {Town} from '../directory/town.js';
import type {Language} from './language.js';

/** Something that was sent, checked against the contract. */
export interface Sent {
  /** JSON of the body; undefined where there is none. */
  readonly body: unknown;
  readonly path: Readonly<Record<string, string>>;
  /** Those that the operation names, by the names that it gives them. */
  readonly header: Readonly<Record<string, string>>;
  /** Of the send as it was meant, where the operation has one; else empty. */
  readonly key: string;
  readonly request: Request;
  readonly town: Town;
  readonly language: Language;
}

/** The answer to a send. */
interface Done {
  readonly status: 200 | 201 | 202 | 204;
  readonly body?: object;
}

/** What is behind an operation of the contract that writes, or that asks with more than fits an address. */
export interface Action {
  /** What the body is; an upload reads its own. */
  readonly takes: 'json' | 'upload' | 'nothing';
  /** Whether it stores or sends something, and is counted against a smaller limit. */
  readonly sends: boolean;
  /** Before anything is read of what was sent. @throws Problem 401 for who may not do this */
  readonly admit?: (headers: Headers) => unknown;
  run(sent: Sent): Promise<Done>;
}
