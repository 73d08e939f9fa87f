import {createHash, timingSafeEqual} from 'node:crypto';
import type {HttpBindings} from '@hono/node-server';
import {Hono} from 'hono';
import {basicAuth} from 'hono/basic-auth';
import {secureHeaders} from 'hono/secure-headers';
import type {Kysely} from 'kysely';
import {audit} from '../database/audit.js';
import type {Tables} from '../database/tables.js';
import type {Town} from '../directory/town.js';
import {rateLimit} from '../http/rate-limit.js';
import {initiativesIn} from './initiatives-in.js';
import {layout} from './layout.js';
import {officerPage} from './officer-page.js';
import {outboxPage} from './outbox-page.js';
import {css} from './page-css.js';
import {pageIn} from './paging.js';
import {projectPages} from './project-pages.js';

/** What the pages show, and by which clock they write down that they did. */
export interface Shown {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  readonly town: () => Promise<Town>;
}

/** Who may see them. */
interface Access {
  readonly password: string;
  /** Letters are for reading here only where they are not sent. */
  readonly hasOutbox: boolean;
  /** Proxies of our own in front of this server. */
  readonly proxies: number;
}

/** Pages a minute from one address: enough to work, too few to guess a password. */
const pagesPerMinute = 120;

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  // A form of ours says that it is ours.
  referrerPolicy: 'same-origin',
  // Where TLS ends they are set.
  strictTransportSecurity: false,
  xXssProtection: false,
});

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const download = async ({db, clock}: Shown, id: string): Promise<Response | undefined> => {
  const row = await db
    .selectFrom('attachment')
    .innerJoin('initiative', 'initiative.id', 'attachment.initiativeId')
    .select(['attachment.name', 'attachment.content', 'attachment.encodingFormat', 'initiative.reference'])
    .where('attachment.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  await audit(db, clock(), 'attachment shown', row.reference);
  return new Response(new Uint8Array(row.content), {
    headers: {
      'content-type': row.encodingFormat,
      // RFC 6266: a name of any letters, and none that could end the header.
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row.name).replace(/['()*]/g, '_')}`,
    },
  });
};

/** Pages for officials, plain HTML without script: what came in, and the letters about it. Behind one password (HTTP Basic). */
export const officePages = (shown: Shown, {password, hasOutbox, proxies}: Access): Hono<{Bindings: HttpBindings}> => {
  const app = new Hono<{Bindings: HttpBindings}>();
  const own = digest(password);
  const verifyUser = (_: string, given: string): boolean => timingSafeEqual(digest(given), own);
  for (const path of ['/officer', '/officer/*', '/outbox'])
    app.use(
      path,
      headers,
      rateLimit({requestsPerMinute: pagesPerMinute, proxies}),
      basicAuth({verifyUser, realm: 'Initiatieven', invalidUserMessage: 'Meld u eerst aan.'}),
      async (context, next) => {
        await next();
        context.header('Cache-Control', 'no-store');
      },
    );
  app.get('/officer', async context => {
    const page = pageIn(context.req.query('page'));
    return context.html(officerPage(await initiativesIn(shown.db, await shown.town(), page), page));
  });
  app.get('/officer/pages.css', context => context.body(css, 200, {'content-type': 'text/css; charset=utf-8'}));
  app.get('/officer/attachments/:id{[0-9a-f]+}', async context => {
    const file = await download(shown, context.req.param('id'));
    return file ?? context.html(layout('Niet gevonden', 'Dit bestand is er niet meer.', []), 404);
  });
  app.route('/officer/projects', projectPages(shown));
  if (hasOutbox) app.get('/outbox', async context => context.html(await outboxPage(shown.db)));
  return app;
};
