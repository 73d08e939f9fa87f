import type {Handler} from 'hono';
import {bodyValidator, headerNamesOf, headerValidator, pathValidator} from '../contract/validators.js';
import type {Town} from '../directory/town.js';
import type {Action} from './action.js';
import {jsonIn} from './body.js';
import {contentOf} from './content.js';
import {invalidParamsOf} from './invalid-params.js';
import {languageOf} from './language.js';
import {Problem} from './problem.js';

const checkHeaders = (operationId: string, headers: Headers): void => {
  const validate = headerValidator(operationId);
  const given = headerNamesOf(operationId).flatMap(name => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  if (!validate(Object.fromEntries(given)))
    throw new Problem(400, 'A header is not as the contract says.', {invalidParams: invalidParamsOf(validate.errors)});
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
    const path = req.param();
    const possible = Object.values(path).every(part => !part.includes('\0'));
    if (!possible || !pathValidator(operationId)({...path})) throw new Problem(404, 'There is no such resource.');
    checkHeaders(operationId, req.raw.headers);
    const language = languageOf(req.header('accept-language'));
    const key = req.header('idempotency-key') ?? '';
    const body = await bodyOf(operationId, action, req.raw);
    const done = await action.run({body, path, key, language, request: req.raw, town: await readTown()});
    const headers = {'cache-control': 'no-store', 'content-language': language};
    if (!done.body) return new Response(null, {status: done.status, headers});
    const {bytes} = contentOf(operationId, done.body, done.status);
    return new Response(new Uint8Array(bytes), {
      status: done.status,
      headers: {...headers, 'content-type': 'application/json'},
    });
  };
