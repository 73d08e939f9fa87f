import {webkit} from 'playwright';
import {installPackages} from './apt.js';
import type {Candidates} from './find-browser.js';
import {isOwnBuild} from './playwright-install.js';
import {findProgram} from './program.js';

/** WebKitGTK's own small browser; Debian keeps it out of the PATH. */
const miniBrowser = (): string | undefined =>
  findProgram(
    ...['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap(architecture =>
      ['4.1', '4.0'].map(version => `/usr/lib/${architecture}/webkit2gtk-${version}/MiniBrowser`),
    ),
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  );

/** MiniBrowser is of use only with the driver that steers it and a display to stand on. */
const installed = (): string | undefined =>
  findProgram('WebKitWebDriver') && findProgram('Xvfb') ? miniBrowser() : undefined;

/** Whether this WebKit is steered by WebKitWebDriver; Playwright's own build is steered by Playwright. */
export const needsDriver = (path: string): boolean => !isOwnBuild('webkit', path);

/** Where a WebKit may come from. */
export const webkitCandidates: Candidates = {
  engine: 'webkit',
  variable: 'MINIBROWSER_PATH',
  cure: 'Install one (Debian: apt-get install webkit2gtk-driver xvfb; elsewhere: npx playwright install webkit), or set MINIBROWSER_PATH to the MiniBrowser of WebKitGTK.',
  installed,
  install: () => (installPackages('webkit2gtk-driver', 'xvfb') ? installed() : undefined),
  starts: async path => {
    // The driver tells at its first session; that costs as much as a test run.
    if (!needsDriver(path)) await (await webkit.launch()).close();
  },
};
