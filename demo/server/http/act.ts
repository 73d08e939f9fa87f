import type {Handler} from 'hono';
import {bodyValidator, headerValidator, pathValidator} from '../contract/validators.js';
import type {Town} from '../directory/town.js';
import type {Action} from './action.js';
import {jsonIn} from './body.js';
import {contentOf} from './content.js';
import {invalidParamsOf} from './invalid-params.js';
import {languageOf} from './language.js';
import {Problem} from './problem.js';
import {headersOf} from './question.js';

const checkedHeaders = (operationId: string, headers: Headers): Readonly<Record<string, string>> => {
  const validate = headerValidator(operationId);
  const given = headersOf(operationId, headers);
  if (!validate(given))
    throw new Problem(400, 'A header is not as the contract says.', {invalidParams: invalidParamsOf(validate.errors)});
  return given;
};

const bodyOf = async (operationId: string, {takes}: Action, request: Request): Promise<unknown> => {
  if (takes !== 'json') return undefined;
  const body = await jsonIn(request);
  const validate = bodyValidator(operationId);
  if (!validate(body))
    throw new Problem(400, 'The body is not as the contract says.', {
      invalidParams: invalidParamsOf(validate.errors, 'field'),
    });
  return body;
};

/** Answers a send: what comes in is held against the contract, and so is what goes out. */
export const actWith =
  (operationId: string, action: Action, readTown: () => Promise<Town>): Handler =>
  async ({req}) => {
    action.admit?.(req.raw.headers);
    const path = req.param();
    const possible = Object.values(path).every(part => !part.includes('\0'));
    if (!possible || !pathValidator(operationId)({...path})) throw new Problem(404, 'There is no such resource.');
    const header = checkedHeaders(operationId, req.raw.headers);
    const language = languageOf(req.header('accept-language'));
    const key = header['Idempotency-Key'] ?? '';
    const body = await bodyOf(operationId, action, req.raw);
    const done = await action.run({body, path, header, key, language, request: req.raw, town: await readTown()});
    const headers = {'cache-control': 'no-store', 'content-language': language};
    if (!done.body) return new Response(null, {status: done.status, headers});
    const {bytes, etag} = contentOf(operationId, done.body, done.status);
    return new Response(new Uint8Array(bytes), {
      status: done.status,
      headers: {
        ...headers,
        'content-type': 'application/json',
        // What was changed can be changed again without reading it in between.
        ...(req.method === 'PATCH' && {etag}),
      },
    });
  };
