import {expect} from 'chai';
import type {Browser, ConsoleMessage, Page} from 'playwright';
import type {Origin} from './serve.js';
import {serveWidgets} from './widgets.js';

/** A visit to a page where something goes wrong on purpose. */
export interface RefusedVisit {
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** @param warned resolves when Verbind has warned the author of the page for the first time */
  readonly journey: (page: Page, warned: Promise<unknown>) => Promise<void>;
}

const isOurs = (message: ConsoleMessage): boolean =>
  message.type() === 'warning' && message.text().startsWith('Verbind');

/** Goes on such a visit; whatever goes wrong, no error may go uncaught. Gives what Verbind warned the author of. */
export const visitRefused = async (
  browser: Browser,
  url: string,
  {prepare, journey}: RefusedVisit,
): Promise<readonly string[]> => {
  const page = await browser.newPage({locale: 'nl-NL'});
  page.setDefaultTimeout(15_000);
  const warnings: string[] = [];
  const uncaught: string[] = [];
  page.on('pageerror', ({message}) => uncaught.push(message));
  page.on('console', message => {
    if (isOurs(message)) warnings.push(message.text());
  });
  const warned = page.waitForEvent('console', isOurs);
  // A journey without a warning does not wait for one.
  warned.catch(() => undefined);
  try {
    await prepare?.(page);
    await page.goto(url);
    await journey(page, warned);
    expect(uncaught).to.deep.equal([]);
    return warnings;
  } finally {
    await page.close();
  }
};

/** What code that was put into a chunk does. */
const change = "document.title = 'changed';";

/** The widgets on a server that somebody got hold of: they put code of theirs into one chunk. */
export const serveChanged = (chunk: string): Promise<Origin> =>
  serveWidgets((path, text) => (path.includes(`/chunks/${chunk}-`) ? change + text : text));

/** Sees that the changed chunk was asked for, and that it did not run. */
export const expectUnchanged = async (page: Page, {requests}: Origin, chunk: string): Promise<void> => {
  expect(requests.some(request => request.includes(`/chunks/${chunk}-`))).to.equal(true);
  expect(await page.title()).to.equal('Contact');
};
