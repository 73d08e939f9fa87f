import type {Town} from '../directory/town.js';
import type {LinkTo} from './page.js';
import type {Freshness} from './answer.js';
import type {Question} from './question.js';

/** A question about the town, and what it takes to answer it. */
export interface Asked extends Question {
  readonly town: Town;
  readonly linkTo: LinkTo;
  readonly headers: Headers;
}

/** What is behind an operation of the contract: something about this server, or about the town. */
export type Resource = {
  readonly freshness: Freshness;
  /** @throws Problem 401 for who may not read this */
  readonly admit?: (headers: Headers) => unknown;
} & (
  | {readonly about: 'server'; read(): Promise<object>}
  | {
      readonly about: 'town';
      /** Whether the answer depends on the question and the data only, and may be kept as long as these stay. */
      readonly lasting: boolean;
      read(asked: Asked): Promise<object>;
    }
);

/** About the town, the same until the data change. */
export const lasting = (read: (asked: Asked) => Promise<object>): Resource => ({
  about: 'town',
  lasting: true,
  freshness: 'short',
  read,
});

/** About the town, and about something else that changes. */
export const fleeting = (read: (asked: Asked) => Promise<object>): Resource => ({
  about: 'town',
  lasting: false,
  freshness: 'short',
  read,
});

/** About the town, and changed at any moment: who has it asks whether it is still so. */
export const changing = (read: (asked: Asked) => Promise<object>): Resource => ({
  about: 'town',
  lasting: false,
  freshness: 'checked',
  read,
});

/** About this server. */
export const aboutServer = (freshness: Freshness, read: () => Promise<object>): Resource => ({
  about: 'server',
  freshness,
  read,
});
