import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {serve, type Origin} from './serve.js';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** Changes to what is served, to see what a page makes of it: a text instead of a file, or undefined for "not found". */
export type Tampering = (path: string, text: string) => string | undefined;

const {latest} = JSON.parse(await readFile('dist/embed/versions.json', 'utf8')) as {readonly latest: string};

/** The file of an address: `/verbind/1/…` is the newest version, as on any web server with one link to a folder. */
const fileOf = (path: string): string =>
  path.startsWith('/verbind/')
    ? join('dist/embed', path.replace(/^\/verbind\/1\//, `/${latest}/`).replace(/^\/verbind\//, '/'))
    : join('dist', path);

/** The built folder on a web server that knows nothing of it; the sample town as plain files beside it. */
export const serveWidgets = (tamper: Tampering = (_, text) => text): Promise<Origin> =>
  serve(async request => {
    const path = normalize(new URL(request.url).pathname);
    const headers = {'access-control-allow-origin': '*', 'content-type': types[extname(path)] ?? 'text/plain'};
    try {
      const text = tamper(path, await readFile(fileOf(path), 'utf8'));
      if (text !== undefined) return new Response(text, {headers});
    } catch {
      // Not there: said below.
    }
    return new Response('Not found', {status: 404, headers: {...headers, 'content-type': 'text/plain'}});
  });
