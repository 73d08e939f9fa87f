import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {execPath} from 'node:process';
import {chromium, firefox, webkit} from 'playwright';
import {say} from './say.js';

const types = {chromium, firefox, webkit};
const limit = 180_000;

/** The three engines that Verbind is tested in. */
export type Engine = keyof typeof types;

/** All engines, in the order of reports. */
export const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** Playwright's own build of this engine, when it has been downloaded. */
export const ownBuild = (engine: Engine): string | undefined => {
  const path = types[engine].executablePath();
  return existsSync(path) ? path : undefined;
};

/** Whether this is Playwright's own build: it is driven differently from a browser off the shelf. */
export const isOwnBuild = (engine: Engine, path: string): boolean => path === types[engine].executablePath();

/** Downloads Playwright's own build; undefined where its server cannot be reached. */
export const installOwnBuild = (engine: Engine): string | undefined => {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  say(`$ playwright install ${engine}`);
  spawnSync(execPath, [cli, 'install', engine], {stdio: ['ignore', 2, 2], timeout: limit});
  return ownBuild(engine);
};
