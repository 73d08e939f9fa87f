import {Hono} from 'hono';
import {fileBelow} from './files.js';

/** The address that the pages of the demo site are written with. */
const written = 'http://localhost:8081';

/** What the demo site allows: as little as our widgets ask for. */
const policyFor = (origin: string): string =>
  [
    "default-src 'none'",
    `script-src ${origin}`,
    `connect-src ${origin}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/**
 * The site of a municipality that never heard of us: plain pages and a strict content security policy.
 * @param origin where the widgets and the API really are
 */
export const site = (folder: string, themes: string, origin: string): Hono => {
  const app = new Hono();
  app.get('/themes/utrecht.css', async ({notFound}) => {
    const file = await fileBelow(themes, 'index.css');
    return file ? new Response(new Uint8Array(file.content), {headers: {'content-type': file.type}}) : notFound();
  });
  app.get('*', async ({req, notFound}) => {
    const file = await fileBelow(folder, new URL(req.url).pathname);
    if (!file) return notFound();
    const body = file.type.startsWith('text/html')
      ? file.content.toString('utf8').replaceAll(written, origin)
      : new Uint8Array(file.content);
    return new Response(body, {
      headers: {
        'content-type': file.type,
        'content-security-policy': policyFor(origin),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      },
    });
  });
  return app;
};
