import {compressed} from './compressed.js';
import type {Content} from './content.js';

/** How long a browser or a proxy may use an answer without asking again; `checked` is for who asks, and asked for again each time. */
export type Freshness = 'short' | 'checked' | 'none';

const cacheControl = {short: 'public, max-age=60', checked: 'private, no-cache', none: 'no-store'} as const;

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/**
 * Whether one of the tags in a header is this one (RFC 9110, 13.1). Ours are weak because the same content may travel compressed or not;
 * for a change, where strong ones are asked for, they say as much.
 */
export const isTag = (header: string, etag: string): boolean =>
  header.split(',').some(tag => tag.trim() === '*' || opaque(tag) === opaque(etag));

/** How a good answer is sent. */
interface Manner {
  readonly freshness: Freshness;
  /** Of its texts, a BCP 47 tag. */
  readonly language?: string;
}

/** A good answer to a read; 304 without a body for who has it. */
export const answer = async (request: Request, {bytes, etag}: Content, manner: Manner): Promise<Response> => {
  const common = {
    etag,
    'cache-control': cacheControl[manner.freshness],
    vary: 'Accept-Encoding, Accept-Language',
    ...(manner.language && {'content-language': manner.language}),
  };
  const known = request.headers.get('if-none-match');
  if (known !== null && isTag(known, etag)) return new Response(null, {status: 304, headers: common});
  const sent = await compressed(bytes, request.headers.get('accept-encoding') ?? undefined);
  return new Response(new Uint8Array(sent.bytes), {
    headers: {...sent.headers, ...common, 'content-type': 'application/json'},
  });
};
