import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import type {ReadableStream} from 'node:stream/web';
import Busboy, {type BusboyHeaders, type BusboyInstance} from '@fastify/busboy';
import {tooLarge} from '../http/guards.js';
import {Problem, type InvalidParam} from '../http/problem.js';

/** What an upload holds. */
export interface UploadedFile {
  readonly token: string;
  /** Left out by who sends none. */
  readonly name: string | undefined;
  readonly content: Buffer;
}

/** Bytes beside the file: borders, headers and the token. */
const besides = 16 * 1024;

/** So many times what is taken is read of a file that is too large, so that its sender hears why; then the connection is cut. */
const mostTimes = 4;

const refuse = (status: number, invalidParam: InvalidParam, detail: string): Problem =>
  new Problem(status, detail, {invalidParams: [invalidParam]});

const noUpload = (): Problem =>
  refuse(400, {name: 'body', code: 'invalid', reason: 'must be multipart/form-data'}, 'This is not a whole upload.');

const partsOf = (headers: BusboyHeaders, maxSize: number): BusboyInstance => {
  try {
    return new Busboy({
      headers,
      limits: {fileSize: maxSize, files: 1, fields: 4, fieldSize: 1000, fieldNameSize: 100, parts: 8, headerPairs: 20},
    });
  } catch {
    throw noUpload();
  }
};

/** Cuts what never ends. */
async function* atMost(source: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.byteLength;
    if (bytes > most) throw tooLarge('file', Math.floor(most / mostTimes));
    yield chunk;
  }
}

/**
 * Reads an upload as it comes in, and no more of the file than is taken.
 * @param maxSize bytes of a file
 * @throws Problem
 */
export const readUpload = async (request: Request, maxSize: number): Promise<UploadedFile> => {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(type))
    throw refuse(
      415,
      {name: 'body', code: 'unsupported_media_type', reason: 'must be multipart/form-data'},
      'This resource takes multipart/form-data.',
    );
  if (!request.body) throw noUpload();
  const parts = partsOf({'content-type': type}, maxSize);
  const chunks: Buffer[] = [];
  const seen: {token: string; name: string | undefined; hasFile: boolean; isTooLarge: boolean; isBroken: boolean} = {
    token: '',
    name: undefined,
    hasFile: false,
    isTooLarge: false,
    isBroken: false,
  };
  parts.on('field', (field, value) => {
    if (field === 'uploadToken') seen.token = value;
  });
  parts.on('file', (field, stream, filename) => {
    // An upload that breaks off fails here and in the whole; an error that nobody hears would end the process.
    stream.on('error', () => {
      seen.isBroken = true;
    });
    if (field !== 'file') {
      stream.resume();
      return;
    }
    seen.hasFile = true;
    seen.name = filename;
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('limit', () => {
      seen.isTooLarge = true;
    });
  });
  try {
    // Two types of one stream: that of browsers and that of Node.js.
    const body = Readable.fromWeb(request.body as ReadableStream<Uint8Array>);
    await pipeline(atMost(body, mostTimes * maxSize + besides), parts);
  } catch (error) {
    throw error instanceof Problem ? error : noUpload();
  }
  const {token, name, hasFile, isTooLarge, isBroken} = seen;
  if (isBroken) throw noUpload();
  if (isTooLarge) throw tooLarge('file', maxSize);
  if (!hasFile)
    throw refuse(400, {name: 'file', code: 'required', reason: 'must be there'}, 'There is no file in this upload.');
  if (!token)
    throw refuse(
      400,
      {name: 'uploadToken', code: 'required', reason: 'must be a form token'},
      'There is no token in this upload.',
    );
  const content = Buffer.concat(chunks);
  if (content.length === 0)
    throw refuse(400, {name: 'file', code: 'invalid', reason: 'must not be empty'}, 'This file is empty.');
  return {token, name, content};
};
