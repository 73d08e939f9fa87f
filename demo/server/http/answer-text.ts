import {isTag} from './answer.js';
import {compressed} from './compressed.js';
import {tagOf} from './content.js';

/** A good answer that is no JSON of the contract; 304 for who has it. */
export const answerText = async (asked: Headers, text: string, type: string): Promise<Response> => {
  const etag = tagOf(text);
  const headers = {etag, 'cache-control': 'public, max-age=60', vary: 'Accept-Encoding'};
  const known = asked.get('if-none-match');
  if (known !== null && isTag(known, etag)) return new Response(null, {status: 304, headers});
  const sent = await compressed(Buffer.from(text), asked.get('accept-encoding') ?? undefined);
  return new Response(new Uint8Array(sent.bytes), {headers: {...sent.headers, ...headers, 'content-type': type}});
};
