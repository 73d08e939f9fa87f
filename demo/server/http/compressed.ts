import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {parseAccept} from 'hono/utils/accept';

/** Below this many bytes compressing saves no packet. */
const worthwhile = 1024;

const encoders = {
  br: (bytes: Buffer): Promise<Buffer> =>
    promisify(brotliCompress)(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}}),
  gzip: (bytes: Buffer): Promise<Buffer> => promisify(gzip)(bytes),
} as const;

type Encoding = keyof typeof encoders;

/** What was compressed before, for as long as the content itself is kept. */
const known = new WeakMap<Buffer, Map<Encoding, Promise<Buffer>>>();

const preferred = (acceptEncoding: string): Encoding | undefined => {
  const accepted = parseAccept(acceptEncoding).filter(({q}) => q > 0);
  return (['br', 'gzip'] as const).find(encoding => accepted.some(({type}) => type.toLowerCase() === encoding));
};

/** Content as it is sent. */
export interface Sent {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Compresses text as the browser wishes, once for each content. */
export const compressed = async (bytes: Buffer, acceptEncoding: string | undefined): Promise<Sent> => {
  const vary = {vary: 'Accept-Encoding'};
  const encoding = acceptEncoding && bytes.length >= worthwhile ? preferred(acceptEncoding) : undefined;
  if (!encoding) return {bytes, headers: vary};
  const forms = known.get(bytes) ?? new Map<Encoding, Promise<Buffer>>();
  known.set(bytes, forms);
  const form = forms.get(encoding) ?? encoders[encoding](bytes);
  forms.set(encoding, form);
  return {bytes: await form, headers: {...vary, 'content-encoding': encoding}};
};
