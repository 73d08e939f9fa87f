import type {BrowserLauncher} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {chromiumOptions} from '../browsers/chromium.js';
import {ensureBrowser} from '../browsers/ensure.js';
import {firefoxContext, firefoxOptions} from '../browsers/firefox.js';
import type {Engine} from '../browsers/playwright-install.js';
import {needsDriver} from '../browsers/webkit.js';
import {webkitLauncher} from '../webkit/launcher.js';

/** More pages at once do not help on two cores. */
const concurrency = 2;

const launchers: Readonly<Record<Engine, (path: string) => BrowserLauncher>> = {
  chromium: path => playwrightLauncher({product: 'chromium', launchOptions: chromiumOptions(path), concurrency}),
  firefox: path =>
    playwrightLauncher({
      product: 'firefox',
      launchOptions: firefoxOptions(path),
      createBrowserContext: ({browser}) => browser.newContext(firefoxContext),
      concurrency,
    }),
  webkit: path => (needsDriver(path) ? webkitLauncher(path) : playwrightLauncher({product: 'webkit', concurrency})),
};

/** How Web Test Runner starts this engine; installs the browser when it is missing. */
export const launcherFor = async (engine: Engine): Promise<BrowserLauncher> =>
  launchers[engine](await ensureBrowser(engine));
