import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';
import {openDisplay} from './display.js';
import {freePort} from '../free-port.js';

const patience = 60_000;

/** A WebKit of its own, steered by the W3C WebDriver protocol. */
export interface WebKitDriver {
  /** Sends a command of the protocol: `command('POST', '/url', {url})`. */
  command(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  /** Runs the body of a function in the page and gives what it returns. */
  execute(script: string, ...values: readonly unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

/** Everything of the browser in a folder that goes away with it: no profile of the person who tests. */
const environment = (display: string, folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DISPLAY: display,
  XDG_CONFIG_HOME: folder,
  XDG_CACHE_HOME: folder,
  XDG_DATA_HOME: folder,
  GDK_BACKEND: 'x11',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  LANG: 'C.UTF-8',
  NO_AT_BRIDGE: '1',
});

const ask = async (url: string, method: string, body?: object): Promise<unknown> => {
  const response = await fetch(url, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = (await response.json()) as {value: {error?: string; message?: string} | null};
  if (!response.ok) throw new Error(`WebKitWebDriver, ${method} ${url}: ${value?.error} ${value?.message ?? ''}`);
  return value;
};

/** Opens a session; the driver needs a moment before it listens. */
const openSession = async (base: string, miniBrowser: string): Promise<string> => {
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']},
    },
  };
  const until = Date.now() + patience;
  for (;;) {
    try {
      const {sessionId} = (await ask(`${base}/session`, 'POST', {capabilities})) as {sessionId: string};
      return `${base}/session/${sessionId}`;
    } catch (error) {
      if (Date.now() > until) throw error;
      await wait(50);
    }
  }
};

/** Starts a screen, the driver and the browser. */
export const openWebKit = async (miniBrowser: string): Promise<WebKitDriver> => {
  const folder = await mkdtemp(join(tmpdir(), 'verbind-webkit-'));
  const display = await openDisplay();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: environment(display.name, folder),
    stdio: 'ignore',
  });
  const processes: readonly ChildProcess[] = [driver, display.process];
  const end = (): void => processes.forEach(each => each.kill());
  process.on('exit', end);
  const session = await openSession(`http://127.0.0.1:${port}`, miniBrowser);
  const command: WebKitDriver['command'] = (method, path, body) => ask(`${session}${path}`, method, body);
  await command('POST', '/timeouts', {script: patience, pageLoad: patience});
  return {
    command,
    execute: (script, ...values) => command('POST', '/execute/sync', {script, args: values}),
    close: async () => {
      await command('DELETE', '').catch(() => undefined);
      end();
      process.off('exit', end);
      await rm(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
    },
  };
};
