import type {Context} from 'hono';
import {compressed} from '../http/compressed.js';
import type {StaticFile} from './files.js';
import {isText} from './types.js';

/** Sends a file, compressed where that helps. */
export const send = async (
  {req}: Context,
  {content, type}: StaticFile,
  headers: Readonly<Record<string, string>>,
): Promise<Response> => {
  const sent = await compressed(content, isText(type) ? req.header('accept-encoding') : undefined);
  return new Response(new Uint8Array(sent.bytes), {
    headers: {'x-content-type-options': 'nosniff', ...headers, ...sent.headers, 'content-type': type},
  });
};
