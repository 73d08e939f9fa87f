import type {BrowserLauncher, SessionResult} from '@web/test-runner';
import {openWebKit, type WebKitDriver} from './driver.js';
import {WebKitPage} from './page.js';

/** Runs the tests of Web Test Runner in WebKitGTK, one file after the other in one window. */
class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  /** The plugins for commands ask `getPage()` of launchers of this type; our page has the same shape. */
  readonly type = 'playwright';
  readonly concurrency = 1;
  readonly #miniBrowser: string;
  readonly #addresses = new Map<string, string>();
  #driver: WebKitDriver | undefined;
  #page: WebKitPage | undefined;

  constructor(miniBrowser: string) {
    this.#miniBrowser = miniBrowser;
  }

  async startSession(id: string, url: string): Promise<void> {
    this.#driver ??= await openWebKit(this.#miniBrowser);
    this.#page ??= new WebKitPage(this.#driver);
    this.#addresses.set(id, url);
    await this.#page.setViewportSize({width: 800, height: 600});
    await this.#page.goto(url);
  }

  isActive(id: string): boolean {
    return this.#addresses.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.#addresses.get(id);
  }

  /** For the plugins that send keys, move the mouse and set the viewport. */
  getPage(): WebKitPage | undefined {
    return this.#page;
  }

  /** Ends what still runs in the page: timers, or a test that has hung. */
  async stopSession(id: string): Promise<SessionResult> {
    await this.#page?.goto('about:blank');
    this.#addresses.delete(id);
    return {};
  }

  startDebugSession(): Promise<never> {
    return Promise.reject(new Error('Debug in Chromium or Firefox: BROWSERS=chromium.'));
  }

  async stop(): Promise<void> {
    await this.#driver?.close();
  }
}

/** A launcher over WebKitWebDriver, because Playwright cannot drive a WebKit off the shelf. */
export const webkitLauncher = (miniBrowser: string): BrowserLauncher => new WebKitLauncher(miniBrowser);
