import {extname} from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The media type of a file by its name; what is unknown is only good for keeping. */
export const mediaTypeOf = (file: string): string => types[extname(file)] ?? 'application/octet-stream';

/** Whether compressing makes it smaller. */
export const isText = (type: string): boolean => /^text\/|json$|svg\+xml$/.test(type);
