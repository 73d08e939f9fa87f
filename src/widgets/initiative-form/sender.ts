import {isBackendError} from '../../backend/backend-error.js';
import type {InitiativeSending, ReadOptions} from '../../backend/ports.js';
import type {FormToken, Receipt} from '../../model/initiative/receipt.js';
import type {Submission} from '../../model/initiative/submission.js';

/** Seconds that somebody may be made to wait without being told: a token that is a moment too young. */
const quietly = 15;

/** How often a token that is too old or too young is dealt with in one send. */
const mostTries = 4;

const codeOf = (error: unknown, field: string): string | undefined =>
  isBackendError(error) ? error.invalidParams.find(({name}) => name === field)?.code : undefined;

const seconds = (count: number): Promise<void> => new Promise(resolve => setTimeout(resolve, count * 1000));

/** What a backend wants to see before it takes something in. */
export interface Leave {
  readonly formToken: string;
  readonly proofOfWork?: string;
}

/**
 * Sends an initiative. The key goes with the intention, not with the request: it stays until there is a receipt, however often it is
 * tried, so that nothing comes in twice. A token that has grown old is renewed without a word.
 */
export class Sender {
  readonly #sending: InitiativeSending;
  readonly #options: () => ReadOptions;
  #token: Promise<FormToken> | undefined;
  /** The work that goes with the token, where a backend asks for it. */
  #work: Promise<string | undefined> | undefined;
  #underWay: Promise<Receipt> | undefined;

  constructor(sending: InitiativeSending, options: () => ReadOptions) {
    this.#sending = sending;
    this.#options = options;
  }

  /** The token of this form; asked for when somebody begins. */
  async token(): Promise<string> {
    const asked = (this.#token ??= this.#ask());
    try {
      const {token, expiresAt} = await asked;
      // A minute early: it must still be good when it arrives.
      if (Date.parse(expiresAt) - Date.now() > 60_000 || this.#token !== asked) return token;
    } catch (error) {
      if (this.#token === asked) this.#token = undefined;
      throw error;
    }
    return this.renew();
  }

  /** Another token. */
  async renew(): Promise<string> {
    return (await (this.#token = this.#ask())).token;
  }

  /** Asks for a token, and begins with the work at once: it is done long before somebody is. */
  #ask(): Promise<FormToken> {
    const token = this.#sending.token(this.#options());
    this.#work = token.then(async ({proofOfWork}) =>
      proofOfWork ? (await import('./proof-of-work.js')).doWork(proofOfWork) : undefined,
    );
    // Whoever sends hears of it.
    this.#work.catch(() => undefined);
    return token;
  }

  /**
   * Sends once, whatever is pressed in the meantime.
   * @param key of the intention
   * @param make the submission, with a token
   * @throws BackendError
   */
  send(key: string, make: (leave: Leave) => Submission): Promise<Receipt> {
    this.#underWay ??= this.#try(make, key).finally(() => {
      this.#underWay = undefined;
    });
    return this.#underWay;
  }

  async #leave(): Promise<Leave> {
    const formToken = await this.token();
    const proofOfWork = await this.#work;
    return {formToken, ...(proofOfWork && {proofOfWork})};
  }

  async #try(make: (leave: Leave) => Submission, key: string): Promise<Receipt> {
    for (let count = 1; ; count++)
      try {
        return await this.#sending.submit(make(await this.#leave()), key, this.#options());
      } catch (error) {
        if (count === mostTries || !isBackendError(error)) throw error;
        if (codeOf(error, 'formToken') || codeOf(error, 'proofOfWork')) await this.renew();
        else if (error.status === 429 && error.retryAfter !== undefined && error.retryAfter <= quietly)
          await seconds(error.retryAfter);
        else throw error;
      }
  }
}
