import {firefox, type BrowserContextOptions, type LaunchOptions} from 'playwright';
import {installPackages} from './apt.js';
import type {Candidates} from './find-browser.js';
import {isOwnBuild} from './playwright-install.js';
import {findProgram} from './program.js';

const installed = (): string | undefined =>
  findProgram('firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox');

/** How to start this Firefox: a stock one speaks WebDriver BiDi, Playwright's own a protocol of its own. */
export const firefoxOptions = (executablePath: string): LaunchOptions => ({
  executablePath,
  ...(!isOwnBuild('firefox', executablePath) && {channel: 'moz-firefox'}),
});

/** A stock Firefox knows none of the emulations that Playwright asks for by default. */
export const firefoxContext: BrowserContextOptions = {
  colorScheme: null,
  forcedColors: null,
  reducedMotion: null,
  contrast: null,
};

/** Where a Firefox may come from. */
export const firefoxCandidates: Candidates = {
  engine: 'firefox',
  variable: 'FIREFOX_PATH',
  cure: 'Set FIREFOX_PATH to a Firefox, or install one (Debian: apt-get install firefox-esr; elsewhere: npx playwright install firefox).',
  installed,
  install: () => (installPackages('firefox-esr') ? installed() : undefined),
  starts: async path => (await firefox.launch(firefoxOptions(path))).close(),
};
