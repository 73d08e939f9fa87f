import {createHash} from 'node:crypto';
import {answerValidator} from '../contract/validators.js';
import {Mistake} from './mistake.js';

/** The body of an answer, with the tag that changes when it does. */
export interface Content {
  readonly bytes: Buffer;
  readonly etag: string;
}

/** Weak: the same content may travel compressed or not. */
export const tagOf = (text: string): string =>
  `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

/** Holds a good answer against the contract. @throws Mistake when it is not as the contract says */
export const contentOf = (operationId: string, body: object, status = 200): Content => {
  const validate = answerValidator(operationId, status);
  if (!validate(body)) {
    const where = validate.errors?.slice(0, 5).map(({instancePath, message}) => `${instancePath} ${message}`);
    throw new Mistake(`The answer of ${operationId} is not as the contract says: ${where?.join(', ')}`);
  }
  const text = JSON.stringify(body);
  return {bytes: Buffer.from(text), etag: tagOf(text)};
};
