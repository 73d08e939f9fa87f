import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {chownSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process, {getuid} from 'node:process';
import {createInterface} from 'node:readline';
import {freePort} from '../free-port.js';

/** A PostgreSQL of our own, with nothing in it. */
export interface Cluster {
  /** Of its first database, as its administrator. */
  readonly url: string;
  stop(): Promise<void>;
}

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to be run by root: then the user that its package made runs it. */
const runner = (): User => {
  if (getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], {encoding: 'utf8'}));
  return {uid: id('-u'), gid: id('-g')};
};

const ready = async (server: ChildProcess): Promise<void> => {
  if (!server.stderr) throw new Error('PostgreSQL has no output');
  const said: string[] = [];
  for await (const line of createInterface(server.stderr)) {
    if (line.includes('ready to accept connections')) {
      // Nobody reads on, and a full pipe would hold it up.
      server.stderr.resume();
      return;
    }
    said.push(line);
  }
  throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`);
};

/** Starts PostgreSQL in a temporary folder. @param programs the folder that `initdb` and `postgres` are in */
export const startCluster = async (programs: string): Promise<Cluster> => {
  const user = runner();
  const folder = mkdtempSync(join(tmpdir(), 'verbind-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = {...user, cwd: folder, env: {...process.env, LC_ALL: 'C.UTF-8'}};
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'verbind', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...options,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const port = await freePort();
  // Nothing here needs to survive a power failure.
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off'];
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap(setting => ['-c', setting])], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = (): boolean => server.kill('SIGKILL');
  process.once('exit', kill);
  await ready(server);
  return {
    url: `postgres://verbind@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off('exit', kill);
      const gone = server.exitCode === null && server.signalCode === null ? once(server, 'exit') : undefined;
      // Fast: who is connected is sent away.
      server.kill('SIGINT');
      await gone;
      rmSync(folder, {recursive: true});
    },
  };
};
