import {chromium, firefox, webkit, type Browser, type BrowserContextOptions} from 'playwright';
import {chromiumOptions} from '../../support/browsers/chromium.js';
import {ensureBrowser} from '../../support/browsers/ensure.js';
import {firefoxContext, firefoxOptions} from '../../support/browsers/firefox.js';
import type {Engine} from '../../support/browsers/playwright-install.js';
import {needsDriver} from '../../support/browsers/webkit.js';
import {openWebKit} from '../../support/webkit/driver.js';
import {WebKitPage} from '../../support/webkit/page.js';

/** As much of a page as all three engines offer. */
export interface EnginePage {
  goto(url: string): Promise<unknown>;
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  readonly keyboard: {press(key: string): Promise<void>; type(text: string): Promise<void>};
}

/** A browser whose pages are opened one after the other. */
export interface EngineBrowser {
  readonly page: EnginePage;
  close(): Promise<void>;
}

const launchers: Readonly<Record<Engine, (path: string) => Promise<Browser>>> = {
  chromium: path => chromium.launch(chromiumOptions(path)),
  firefox: path => firefox.launch(firefoxOptions(path)),
  webkit: () => webkit.launch(),
};

/** Chromium, with all that Playwright can do with it. */
export const openChromium = async (): Promise<Browser> => launchers.chromium(await ensureBrowser('chromium'));

/** Any engine, with what all of them can do. */
export const openEngine = async (engine: Engine): Promise<EngineBrowser> => {
  const path = await ensureBrowser(engine);
  if (engine === 'webkit' && needsDriver(path)) {
    const driver = await openWebKit(path);
    return {page: new WebKitPage(driver), close: () => driver.close()};
  }
  const options: BrowserContextOptions = engine === 'firefox' ? firefoxContext : {};
  const browser = await launchers[engine](path);
  return {page: await browser.newPage(options), close: () => browser.close()};
};
