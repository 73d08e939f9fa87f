import {env} from 'node:process';
import {installOwnBuild, ownBuild, type Engine} from './playwright-install.js';
import {isProgram} from './program.js';
import {say} from './say.js';

/** Where the browser of an engine may come from, and what to do when it comes from nowhere. */
export interface Candidates {
  readonly engine: Engine;
  /** The environment variable that names one. */
  readonly variable: string;
  /** For a person who has none: what to do. */
  readonly cure: string;
  readonly installed: () => string | undefined;
  readonly install: () => string | undefined;
  readonly lastResort?: () => Promise<string | undefined>;
  /** Rejects when this browser does not start. */
  readonly starts: (path: string) => Promise<void>;
}

const fromVariable = ({variable}: Candidates): string | undefined => {
  const path = env[variable];
  if (path && !isProgram(path)) throw new Error(`${variable}=${path} is not a program.`);
  return path;
};

const sources = (
  candidates: Candidates,
): readonly (readonly [string, () => string | undefined | Promise<string | undefined>])[] => [
  [`named by ${candidates.variable}`, () => fromVariable(candidates)],
  ['installed', candidates.installed],
  ["Playwright's own", () => ownBuild(candidates.engine)],
  ["downloaded, Playwright's own", () => installOwnBuild(candidates.engine)],
  ['installed just now', candidates.install],
  ['from an npm package', () => candidates.lastResort?.()],
];

/** The path of a browser that starts: found, or installed where that is possible without asking. Throws with the cure. */
export const findBrowser = async (candidates: Candidates): Promise<string> => {
  const {engine, starts, cure} = candidates;
  for (const [source, find] of sources(candidates)) {
    const path = await find();
    if (!path) continue;
    try {
      await starts(path);
      say(`${engine}: ${path} (${source})`);
      return path;
    } catch (cause) {
      say(`${engine}: ${path} (${source}) does not start, looking further. ${String(cause).split('\n', 1).join('')}`);
    }
  }
  throw new Error(`No ${engine} found. ${cure}`);
};
