// Finds or installs the browsers, and prints their paths: node --import tsx test/support/browsers/ensure.ts [engine…]
import process, {argv, env} from 'node:process';
import {pathToFileURL} from 'node:url';
import {chromiumCandidates} from './chromium.js';
import {findBrowser, type Candidates} from './find-browser.js';
import {firefoxCandidates} from './firefox.js';
import {engines, type Engine} from './playwright-install.js';
import {webkitCandidates} from './webkit.js';

const candidates: Readonly<Record<Engine, Candidates>> = {
  chromium: chromiumCandidates,
  firefox: firefoxCandidates,
  webkit: webkitCandidates,
};

/** The engines to test in: all of them, or those that the environment variable BROWSERS names ("chromium,webkit"). */
export const wantedEngines = (): readonly Engine[] => {
  const wanted = env['BROWSERS']?.split(',');
  return wanted ? engines.filter(engine => wanted.includes(engine)) : engines;
};

/** The path of a browser of this engine; processes started from here on find it at once. */
export const ensureBrowser = async (engine: Engine): Promise<string> => {
  const path = await findBrowser(candidates[engine]);
  env[candidates[engine].variable] = path;
  return path;
};

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const named = engines.filter(engine => argv.includes(engine));
  try {
    for (const engine of named.length ? named : wantedEngines()) console.log(await ensureBrowser(engine));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
