import {spawnSync} from 'node:child_process';
import {env, getuid} from 'node:process';
import {findProgram} from './program.js';
import {say} from './say.js';

/** Another package manager may hold the lock, as on a machine that has just started. */
const lockSeconds = 300;
const limit = 600_000;

/** How to become root without being asked anything; undefined where that is impossible. */
const prefix = (): readonly string[] | undefined => {
  if (getuid?.() === 0) return [];
  const maySudo = findProgram('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  return maySudo ? ['sudo', '-n'] : undefined;
};

/** Installs Debian packages when that is possible without asking; says whether it did. */
export const installPackages = (...packages: readonly string[]): boolean => {
  const root = findProgram('apt-get') && prefix();
  if (!root) return false;
  const apt = (...words: readonly string[]): boolean => {
    const [command = '', ...rest] = [...root, 'apt-get', '-qq', '-o', `DPkg::Lock::Timeout=${lockSeconds}`, ...words];
    say(`$ apt-get ${words.join(' ')}`);
    const {status} = spawnSync(command, rest, {
      stdio: ['ignore', 2, 2],
      timeout: limit,
      env: {...env, DEBIAN_FRONTEND: 'noninteractive'},
    });
    return status === 0;
  };
  // A list of packages that came with the machine may be old enough to hold browsers that no longer work with our driver.
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
};
