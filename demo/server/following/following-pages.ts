import type {HttpBindings} from '@hono/node-server';
import {Hono, type Context} from 'hono';
import {html} from 'hono/html';
import {secureHeaders} from 'hono/secure-headers';
import {languageOf} from '../http/language.js';
import {Problem} from '../http/problem.js';
import {rateLimit} from '../http/rate-limit.js';
import type {Html} from '../pages/layout.js';
import {css} from '../pages/page-css.js';
import {followingWords, type FollowingWords} from './following-words.js';
import {cancel, confirm, type FollowingDesk} from './subscribe.js';

/** Pages a minute from one address. */
const pagesPerMinute = 60;

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  // The token is in the address.
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
  xXssProtection: false,
});

const page = (language: string, title: string, content: Html): Html => html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <link rel="stylesheet" href="/following/pages.css" />
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${content}
    </main>
  </body>
</html>`;

/** A thing that is done by pressing a button: programs that look at links in letters press none. */
interface Deed {
  readonly title: keyof Pick<FollowingWords, 'confirmTitle' | 'stopTitle'>;
  readonly lead: keyof Pick<FollowingWords, 'confirmLead' | 'stopLead'>;
  readonly button: keyof Pick<FollowingWords, 'confirmButton' | 'stopButton'>;
  readonly done: keyof Pick<FollowingWords, 'confirmed' | 'stopped'>;
  readonly act: (desk: FollowingDesk, token: string) => Promise<void>;
}

const deeds: Readonly<Record<'confirm' | 'stop', Deed>> = {
  confirm: {title: 'confirmTitle', lead: 'confirmLead', button: 'confirmButton', done: 'confirmed', act: confirm},
  stop: {title: 'stopTitle', lead: 'stopLead', button: 'stopButton', done: 'stopped', act: cancel},
};

const ask = (context: Context, {title, lead, button}: Deed): Response | Promise<Response> => {
  const language = languageOf(context.req.header('accept-language'));
  const words = followingWords[language];
  return context.html(
    page(
      language,
      words[title],
      html`<p>${words[lead]}</p>
        <form method="post"><button>${words[button]}</button></form>`,
    ),
  );
};

const act = async (context: Context, desk: FollowingDesk, deed: Deed): Promise<Response> => {
  const language = languageOf(context.req.header('accept-language'));
  const words = followingWords[language];
  const say = (text: string, status: 200 | 400): Response | Promise<Response> =>
    context.html(page(language, words[deed.title], html`<p role="status">${text}</p>`), status);
  try {
    await deed.act(desk, context.req.query('token') ?? '');
    return await say(words[deed.done], 200);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return say(error.invalidParams.some(({code}) => code === 'expired') ? words.expired : words.invalid, 400);
  }
};

/** Pages that letters lead to, and the one-click stop of mail programs (RFC 8058), which is the same as the button. */
export const followingPages = (desk: FollowingDesk, proxies: number): Hono<{Bindings: HttpBindings}> => {
  const app = new Hono<{Bindings: HttpBindings}>();
  app.use('/following/*', headers, rateLimit({requestsPerMinute: pagesPerMinute, proxies}), async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  app.get('/following/pages.css', context => context.body(css, 200, {'content-type': 'text/css; charset=utf-8'}));
  for (const [name, deed] of Object.entries(deeds)) {
    app.get(`/following/${name}`, context => ask(context, deed));
    app.post(`/following/${name}`, context => act(context, desk, deed));
  }
  return app;
};
