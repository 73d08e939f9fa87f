import type {HttpBindings} from '@hono/node-server';
import type {MiddlewareHandler} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {Problem} from './problem.js';
import {malformedParts} from './well-formed.js';

/** Characters of an address, and bytes of a body, above which nobody reads on. */
const [longestAddress, largestBody] = [32 * 1024, 64 * 1024];

/** Bytes of what is sent: all texts of an initiative at their longest, each character escaped, fit in. */
const largestForm = 256 * 1024;

/** Refuses an address that is no text, or too much of it. */
export const readableAddress: MiddlewareHandler<{Bindings: HttpBindings}> = async ({env}, next) => {
  // As it came: the framework has normalised its own.
  const {url = ''} = env.incoming;
  if (url.length > longestAddress) throw new Problem(414, `An address has at most ${longestAddress} characters.`);
  const invalidParams = malformedParts(url);
  if (invalidParams.length > 0) throw new Problem(400, 'The address is not well-formed UTF-8.', {invalidParams});
  await next();
};

/** A refusal that says the name of the field that is too large */
export const tooLarge = (name: string, most: number): Problem =>
  new Problem(413, `At most ${most} bytes are taken.`, {
    // What is still on its way is not read: another request on this connection would not be either.
    headers: {connection: 'close'},
    invalidParams: [{name, code: 'too_large', reason: `must have at most ${most} bytes`}],
  });

const atMost = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw tooLarge('body', maxSize);
    },
  });

/** Refuses a body that is too large where nothing is sent, also one that does not say how large it is. */
export const smallBody = atMost(largestBody);

/** The same where a form is sent. */
export const formBody = atMost(largestForm);

/** Refuses a body where there is nothing to be sent. */
export const noBody: MiddlewareHandler = async ({req}, next) => {
  if (Number(req.header('content-length') ?? 0) > 0 || req.header('transfer-encoding'))
    throw new Problem(415, 'This resource takes no content.', {
      invalidParams: [{name: 'body', code: 'unsupported_media_type', reason: 'must be left out'}],
    });
  await next();
};
