import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto';
import {Problem} from '../http/problem.js';

/** Hours that a token is good for. */
const hours = 8;

/** Milliseconds that a token is good for. */
export const tokenLife = hours * 3_600_000;

/** What a token says. */
interface OpenedToken {
  /** Of the form that it was given for. */
  readonly formId: string;
  readonly issuedAt: number;
}

/** Gives leave to send a form, and knows its own. */
export interface FormTokens {
  issue(): {readonly token: string; readonly expiresAt: string};
  /** Reads a token of any age. @throws Problem 400 for one that is not ours */
  open(token: string, field: string): OpenedToken;
  /** @throws Problem 400 for one that is not ours, or too old */
  openFresh(token: string, field: string): OpenedToken;
  /** @throws Problem 429 when nobody can have written so soon */
  refuseTooSoon(token: OpenedToken): void;
}

const refuse = (name: string, code: 'invalid' | 'expired', detail: string, reason: string): Problem =>
  new Problem(400, detail, {invalidParams: [{name, code, reason}]});

/**
 * Makes the tokens of forms: an id, the time, and a signature over both. Nothing is kept of them.
 * @param minimumSeconds between the token and what is sent with it
 */
export const formTokens = (secret: string, minimumSeconds: number, clock: () => Date): FormTokens => {
  const sign = (text: string): Buffer => createHmac('sha256', `form token ${secret}`).update(text).digest();

  const open: FormTokens['open'] = (token, field) => {
    const [, formId, time, signature] = /^([0-9a-f]{32})\.([0-9a-z]{1,11})\.([\w-]{43})$/.exec(token) ?? [];
    const own = formId && time && timingSafeEqual(sign(`${formId}.${time}`), Buffer.from(signature ?? '', 'base64url'));
    if (!own) throw refuse(field, 'invalid', 'This token was not issued here.', 'is not a token of this backend');
    return {formId, issuedAt: parseInt(time, 36)};
  };

  return {
    issue: () => {
      const issuedAt = clock().getTime();
      const said = `${randomBytes(16).toString('hex')}.${issuedAt.toString(36)}`;
      return {
        token: `${said}.${sign(said).toString('base64url')}`,
        expiresAt: new Date(issuedAt + tokenLife).toISOString(),
      };
    },
    open,
    openFresh: (token, field) => {
      const opened = open(token, field);
      if (clock().getTime() - opened.issuedAt > tokenLife)
        throw refuse(field, 'expired', 'This token is too old. Ask for another one.', 'is too old');
      return opened;
    },
    refuseTooSoon: ({issuedAt}) => {
      const left = issuedAt + minimumSeconds * 1000 - clock().getTime();
      if (left <= 0) return;
      throw new Problem(429, 'Sent sooner than anybody can write. Wait as long as Retry-After says.', {
        // Not by the name of the token: there is nothing wrong with it that another one would mend.
        invalidParams: [{name: 'request', code: 'rate_limited', reason: 'came too soon after the form token'}],
        headers: {'retry-after': String(Math.ceil(left / 1000))},
      });
    },
  };
};
