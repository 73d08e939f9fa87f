import type {UploadOptions} from '../ports.js';
import {readReply} from './reply.js';
import {noAnswer} from './request.js';
import {send} from './send.js';

/** Milliseconds for a file: a photo over a slow connection takes minutes. */
const patience = 300_000;

/** Headers of an answer as they come from an XMLHttpRequest. */
const headersOf = (request: XMLHttpRequest): Headers =>
  new Headers(
    request
      .getAllResponseHeaders()
      .trim()
      .split('\r\n')
      .filter(line => line.includes(':'))
      .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );

const answerTo = (url: string, body: FormData, {language = 'nl', signal, progress}: UploadOptions): Promise<Response> =>
  new Promise((resolve, reject) => {
    // Only this old way tells how much has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.timeout = patience;
    request.setRequestHeader('Accept-Language', language);
    request.upload.onprogress = ({loaded, total, lengthComputable}) => {
      if (lengthComputable) progress?.(loaded / total);
    };
    request.onload = () =>
      resolve(new Response(request.responseText, {status: request.status, headers: headersOf(request)}));
    request.onerror = () => reject(new TypeError('The upload failed'));
    request.ontimeout = () => reject(new DOMException('No answer in time', 'TimeoutError'));
    request.onabort = () => reject(new DOMException('The upload was stopped', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });

/** Sends a file and the token it belongs to. @throws BackendError, or an AbortError */
export const upload = async (url: string, file: File, token: string, options: UploadOptions = {}): Promise<unknown> => {
  options.signal?.throwIfAborted();
  const body = new FormData();
  // Before the file: whoever reads as it comes in can refuse sooner.
  body.append('uploadToken', token);
  body.append('file', file);
  // Node has only `fetch`: there nobody looks at how far it is.
  if (typeof XMLHttpRequest === 'undefined') return send(url, {method: 'POST', body, patience}, options);
  try {
    return await readReply(await answerTo(url, body, options), url);
  } catch (cause) {
    throw noAnswer(url, cause);
  }
};
