import {createHash} from 'node:crypto';
import {contract} from '../contract/document.js';
import {answerValidator} from '../contract/validators.js';

/** How long a browser may use an answer without asking again, in seconds. */
const maxAge = 60;

/** `serverTime` differs at every request and says nothing of whether the rest changed. */
const tagOf = (body: object): string =>
  `"${createHash('sha256')
    .update(JSON.stringify({...body, serverTime: undefined}))
    .digest('base64url')
    .slice(0, 20)}"`;

/**
 * A good answer to a read, held against the contract, with its ETag; 304 for who has it already.
 * @throws Error when it is not as the contract says: a mistake of this server
 */
export const answer = (operationId: string, request: Request, body: object): Response => {
  const validate = answerValidator(operationId);
  if (!validate(body)) throw new Error(`${operationId}: ${JSON.stringify(validate.errors?.slice(0, 5))}`);
  const etag = tagOf(body);
  const headers = {
    etag,
    'api-version': contract.info.version,
    'cache-control': `public, max-age=${maxAge}`,
    vary: 'Accept-Language, Origin',
  };
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map(tag => tag.trim().replace(/^W\//, ''));
  if (known?.includes(etag)) return new Response(null, {status: 304, headers});
  return new Response(JSON.stringify(body), {headers: {...headers, 'content-type': 'application/json'}});
};
