import {env, getuid, platform} from 'node:process';
import {chromium, type LaunchOptions} from 'playwright';
import {installPackages} from './apt.js';
import type {Candidates} from './find-browser.js';
import {findProgram} from './program.js';

const installed = (): string | undefined =>
  findProgram(
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  );

/** A Chromium inside an npm package: not a dependency of ours, but a way out where nothing else can be installed. */
const packed = async (): Promise<string | undefined> => {
  const name = '@sparticuz/chromium';
  try {
    const {default: chromium} = (await import(name)) as {default: {executablePath(): Promise<string>}};
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
};

/** How to start this Chromium: quiet, and without its sandbox where that cannot work (root, containers of a CI). */
export const chromiumOptions = (executablePath: string): LaunchOptions => ({
  executablePath,
  chromiumSandbox: platform !== 'linux' || (getuid?.() !== 0 && !env['CI']),
  args: ['--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** Where a Chromium may come from. */
export const chromiumCandidates: Candidates = {
  engine: 'chromium',
  variable: 'CHROME_PATH',
  cure: 'Set CHROME_PATH to a Chromium or Chrome, or install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium).',
  installed,
  install: () => (installPackages('chromium', 'fonts-liberation') ? installed() : undefined),
  lastResort: packed,
  starts: async path => (await chromium.launch(chromiumOptions(path))).close(),
};
