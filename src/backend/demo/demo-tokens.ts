import type {FormToken} from '../../model/initiative/receipt.js';
import {newKey} from '../../model/new-key.js';
import {refusalOf} from './demo-refusal.js';

const eightHours = 8 * 3_600_000;

/** Gives leave to send forms, for eight hours. */
export class DemoTokens {
  readonly #expiry = new Map<string, number>();

  issue(): FormToken {
    const token = newKey();
    const expiry = Date.now() + eightHours;
    this.#expiry.set(token, expiry);
    return {token, expiresAt: new Date(expiry).toISOString()};
  }

  /** Whatever was given until now is too old. */
  expire(): void {
    for (const token of this.#expiry.keys()) this.#expiry.set(token, 0);
  }

  /** @throws BackendError `invalid`, by the name of the field, for a token that is not ours, or too old */
  check(token: string, name: string): void {
    const expiry = this.#expiry.get(token);
    if (expiry === undefined) throw refusalOf(name, 'invalid', 'is not a token of this backend');
    if (expiry <= Date.now()) throw refusalOf(name, 'expired', 'is too old');
  }
}
