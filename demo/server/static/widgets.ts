import {join} from 'node:path';
import {Hono} from 'hono';
import {filesBelow, type StaticFile} from './files.js';
import {send} from './send.js';
import {folderOf} from './versions.js';

const forever = 'public, max-age=31536000, immutable';
const shortly = 'public, max-age=300';

/** Pages of every origin load from here, also those that ask for isolation. */
const open = {'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin'};

/**
 * The embed folder, and the sample town as plain files: `/verbind/<version>/…` never changes, `/verbind/<major>/…` is the newest of
 * its kind.
 * @param dist what `npm run build` made
 */
export const widgets = (dist: string): Hono => {
  const embed = join(dist, 'embed');
  const [embedFiles, townFiles] = [filesBelow(embed), filesBelow(join(dist, 'sample-town'))];

  const find = async (path: string): Promise<readonly [StaticFile | undefined, string]> => {
    const [first = '', ...rest] = path.split('/');
    if (first === 'sample-town') return [await townFiles(rest.join('/')), shortly];
    if (rest.length === 0) return [await embedFiles(first), shortly];
    const folder = await folderOf(first, embed);
    const file = folder === undefined ? undefined : await embedFiles([folder, ...rest].join('/'));
    return [file, folder === first ? forever : shortly];
  };

  const app = new Hono();
  app.get('/verbind/*', async context => {
    const [file, cacheControl] = await find(new URL(context.req.url).pathname.slice('/verbind/'.length));
    if (!file) return new Response('Not found', {status: 404, headers: {...open, 'content-type': 'text/plain'}});
    return send(context, file, {...open, 'cache-control': cacheControl});
  });
  return app;
};
