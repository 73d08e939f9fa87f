import {Hono} from 'hono';
import {filesBelow, type StaticFile} from './files.js';
import {send} from './send.js';

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
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types verbind-lit-html',
  ].join('; ');

/** Where the parts of the demo site are. */
export interface SiteSettings {
  readonly folder: string;
  /** The folder of a design system's theme, `index.css` in it. */
  readonly theme: string;
  /** Where the widgets and the API really are. */
  readonly origin: string;
}

/** The site of a municipality that never heard of us: plain pages and a strict content security policy. */
export const site = ({folder, theme, origin}: SiteSettings): Hono => {
  const [pages, themeFiles] = [filesBelow(folder), filesBelow(theme)];
  const headers = {
    'content-security-policy': policyFor(origin),
    'referrer-policy': 'same-origin',
    'cache-control': 'no-cache',
  };
  // As long as a page does not change, it is the same content: see `compressed`.
  const rewritten = new WeakMap<StaticFile, StaticFile>();
  const rewrite = (file: StaticFile): StaticFile => {
    if (!file.type.startsWith('text/html')) return file;
    const page = rewritten.get(file) ?? {
      ...file,
      content: Buffer.from(file.content.toString('utf8').replaceAll(written, origin)),
    };
    rewritten.set(file, page);
    return page;
  };

  const app = new Hono();
  app.get('*', async context => {
    const {pathname} = new URL(context.req.url);
    const file = await (pathname === '/themes/utrecht.css' ? themeFiles('index.css') : pages(pathname));
    if (!file) return new Response('Not found', {status: 404, headers: {...headers, 'content-type': 'text/plain'}});
    return send(context, rewrite(file), headers);
  });
  return app;
};
