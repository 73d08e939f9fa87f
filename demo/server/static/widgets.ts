import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Hono} from 'hono';
import {fileBelow} from './files.js';

/** The embed folder and the sample town, open to every origin: `/verbind/<version>/…` never changes, `/verbind/<major>/…` does. */
export const widgets = (dist: string): Hono => {
  const app = new Hono();
  app.get('/verbind/*', async ({req, notFound}) => {
    const path = new URL(req.url).pathname.slice('/verbind/'.length);
    const {latest} = JSON.parse(readFileSync(join(dist, 'embed', 'versions.json'), 'utf8')) as {latest: string};
    const [first = '', ...rest] = path.split('/');
    const major = first === latest.split('.')[0];
    const file =
      first === 'sample-town'
        ? await fileBelow(join(dist, 'sample-town'), rest.join('/'))
        : await fileBelow(join(dist, 'embed'), [major ? latest : first, ...rest].join('/'));
    if (!file) return notFound();
    const fixed = first === latest || rest[0] === 'chunks';
    return new Response(new Uint8Array(file.content), {
      headers: {
        'content-type': file.type,
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
        'cache-control': fixed ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      },
    });
  });
  return app;
};
