import type {ReactiveControllerHost} from 'lit';
import {isBackendError} from '../../backend/backend-error.js';
import {newKey} from '../../model/new-key.js';
import {written, type Letter} from './actions.state.js';

/** How a letter is looked over and sent. */
export interface Post<Fields> {
  readonly problemsIn: (fields: Fields) => Letter<Fields>['problems'];
  readonly send: (fields: Fields, key: string) => Promise<void>;
  readonly arrived: (fields: Fields) => void;
  /** Something is wrong with a field, and the field says it. */
  readonly refused: () => void;
  readonly report: (error: unknown) => void;
}

/** What did not arrive: with what the backend has against a field, or with why it failed. */
const unsent = <Fields extends object>(letter: Letter<Fields>, error: unknown): Letter<Fields> => {
  const names = isBackendError(error) ? error.invalidParams.map(({name}) => name) : [];
  const refused = Object.keys(letter.fields).filter(field => names.includes(field));
  if (refused.length === 0) return {...letter, at: 'failed', kind: isBackendError(error) ? error.kind : 'broken'};
  const problems = Object.fromEntries(refused.map(field => [field, 'wrong'])) as Letter<Fields>['problems'];
  return {...letter, at: 'writing', problems};
};

/** Keeps a letter while it is written, and sends it once. */
export class Correspondence<Fields extends object> {
  letter: Letter<Fields>;
  readonly #host: ReactiveControllerHost;
  readonly #post: Post<Fields>;

  constructor(host: ReactiveControllerHost, empty: Letter<Fields>, post: Post<Fields>) {
    this.#host = host;
    this.letter = empty;
    this.#post = post;
  }

  write(change: Partial<Fields>): void {
    this.#put(written(this.letter, change));
  }

  /** Sends it when nothing is wrong; a second press while it is under way changes nothing. */
  async send(): Promise<void> {
    const {letter} = this;
    if (letter.at === 'sending' || letter.at === 'sent') return;
    const problems = this.#post.problemsIn(letter.fields);
    if (Object.keys(problems).length > 0) {
      this.#put({...letter, at: 'writing', problems});
      this.#post.refused();
      return;
    }
    const {key = newKey()} = letter;
    const underWay: Letter<Fields> = {fields: letter.fields, at: 'sending', problems, key};
    this.#put(underWay);
    try {
      await this.#post.send(letter.fields, key);
      this.#put({...underWay, at: 'sent'});
      this.#post.arrived(letter.fields);
    } catch (error) {
      this.#post.report(error);
      this.#put(unsent(underWay, error));
      if (this.letter.at === 'writing') this.#post.refused();
    }
  }

  /** Puts an empty sheet in the place of what was sent. */
  renew(empty: Letter<Fields>): void {
    if (this.letter.at === 'sent') this.#put(empty);
  }

  #put(letter: Letter<Fields>): void {
    this.letter = letter;
    this.#host.requestUpdate();
  }
}
