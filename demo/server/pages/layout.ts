import {html} from 'hono/html';

/** A piece of HTML in which everything that came from elsewhere is text. */
export type Html = ReturnType<typeof html>;

/** A page for officials. @param lead under the heading */
export const layout = (title: string, lead: string, content: Html | readonly Html[]): Html => html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <link rel="stylesheet" href="/officer/pages.css" />
  </head>
  <body>
    <header>
      <nav aria-label="Pagina’s"><a href="/officer">Initiatieven</a> <a href="/officer/projects">Wat loopt er</a> <a href="/outbox">Brieven</a></nav>
    </header>
    <main>
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${content}
    </main>
  </body>
</html>`;

const format = new Intl.DateTimeFormat('nl', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** A moment as a clock in the Netherlands shows it. */
export const moment = (at: Date): Html => html`<time datetime="${at.toISOString()}">${format.format(at)}</time>`;
