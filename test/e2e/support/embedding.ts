import {expect} from 'chai';
import type {Browser, BrowserContextOptions, Page} from 'playwright';
import {watchPage} from './gates.js';
import {kept} from './in-page.js';
import {strictPolicy} from './policy.js';
import type {Origin} from './serve.js';
import {openSite, type Site} from './site.js';
import {serveWidgets, type Tampering} from './widgets.js';

/** Where the data comes from. */
export interface Source {
  readonly origin: Origin;
  /** For the attribute `backend`. */
  readonly backend: string;
  readonly adapter: 'rest' | 'files';
}

/** The servers of a test: a municipality's site, the widgets, the data; each on an origin of its own. */
export interface Embedding {
  readonly site: Site;
  readonly widgets: Origin;
  readonly source: Source;
  /** A page with this body under the strict policy, or under another; gives its address. */
  publish(body: string, options?: PageOptions): string;
  close(): Promise<void>;
}

/** What a page of the site may have besides its body. */
export interface PageOptions {
  readonly head?: string;
  readonly lang?: string;
  readonly policy?: string;
  /** What the site itself puts on every page, before anything of ours. */
  readonly css?: string;
  readonly script?: string;
  readonly scriptType?: 'module' | 'text/javascript';
}

const styles = 'body {font: 1rem/1.5 sans-serif; margin: 1rem} .room {min-height: 100vh}';

/** Opens the servers. */
export const embed = async (openSource: () => Promise<Source>, tamper?: Tampering): Promise<Embedding> => {
  const [site, widgets, source] = await Promise.all([openSite(styles), serveWidgets(tamper), openSource()]);
  return {
    site,
    widgets,
    source,
    publish: (body, {head = '', lang = 'nl', policy, css = '', script = '', scriptType = 'text/javascript'} = {}) =>
      site.publish({
        policy: policy ?? strictPolicy(script ? `'self' ${widgets.url}` : widgets.url, source.origin.url),
        css,
        script,
        html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Contact</title>
          <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/site.css">
          ${css && '<link rel="stylesheet" href="{path}.css">'}${script && `<script type="${scriptType}" src="{path}.js"></script>`}${head}</head>
          <body>${body}</body></html>`,
      }),
    close: async () => {
      await Promise.all([site, widgets, source.origin].map(origin => origin.close()));
    },
  };
};

/** The sample town as plain files. */
export const filesSource = async (): Promise<Source> => {
  const origin = await serveWidgets();
  return {origin, backend: `${origin.url}/sample-town/`, adapter: 'files'};
};

/** How somebody visits: what is set in the browser, and what is prepared before the page opens. */
export interface Visit {
  readonly context?: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Names under which the page may have kept something; none unless told. */
  readonly keeps?: readonly string[];
}

/** Opens a page in Chromium, goes on a journey in it, and sees afterwards that it did nothing that no page may do. */
export const visit = async (
  browser: Browser,
  {site, widgets, source}: Embedding,
  url: string,
  journey: (page: Page) => Promise<void>,
  {context: settings = {}, prepare, keeps = []}: Visit = {},
): Promise<void> => {
  // A visitor in Curaçao: opening hours are those of the Netherlands all the same.
  const context = await browser.newContext({locale: 'nl-NL', timezoneId: 'America/Curacao', ...settings});
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const problems = watchPage(page, [site.url, widgets.url, source.origin.url]);
  const violations = site.violations.length;
  try {
    await prepare?.(page);
    await page.goto(url);
    await journey(page);
    expect(problems).to.deep.equal([]);
    expect(site.violations.slice(violations)).to.deep.equal([]);
    if (settings.javaScriptEnabled !== false) expect(await page.evaluate(kept)).to.deep.equal(keeps);
    expect(await context.cookies()).to.deep.equal([]);
  } finally {
    await context.close();
  }
};
