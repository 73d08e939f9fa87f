import {spawn, type ChildProcess} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {createInterface} from 'node:readline';
import {openDatabase} from '../../../demo/server/database/open.js';
import {bench} from '../../server/support/initiatives.js';
import {printTable} from '../table.js';
import {cuttingProxy} from './cutting-proxy.js';

const [submissions, part, atOnce, kills] = [1000, 0.2, 8, 3];

const start = async (folder: string): Promise<readonly [ChildProcess, port: number]> => {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'serve.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [origin] = (await once(createInterface(child.stdout), 'line')) as [string];
  return [child, Number(new URL(origin).port)];
};

/** One request on a connection of its own; undefined when the connection broke. */
const post = (url: string, headers: Readonly<Record<string, string>>, body = ''): Promise<object | undefined> =>
  new Promise(resolve => {
    const sent = request(url, {method: 'POST', agent: false, headers}, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => resolve(undefined));
      response.on('end', () =>
        resolve(response.statusCode === 201 ? (JSON.parse(Buffer.concat(chunks).toString()) as object) : undefined),
      );
    });
    sent.on('error', () => resolve(undefined));
    sent.setTimeout(10_000, () => sent.destroy());
    sent.end(body);
  });

const untilAnswered = async (send: () => Promise<object | undefined>): Promise<object> => {
  for (;;) {
    const answer = await send();
    if (answer) return answer;
    // As a form waits before it tries again.
    await new Promise(resolve => setTimeout(resolve, 50));
  }
};

/** Sends a thousand initiatives over connections that break to a server that is killed, and counts what became of them. */
export const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'verbind-chaos-'));
  const proxy = await cuttingProxy(part);
  let [server, port] = await start(folder);
  proxy.target = port;
  const acknowledged = new Set<string>();
  let next = 0;
  let killed = 0;
  const submitter = async (): Promise<void> => {
    while (next < submissions) {
      const number = next++;
      const key = randomUUID();
      const {token} = (await untilAnswered(() => post(`${proxy.origin}/v1/form-tokens`, {}))) as {token: string};
      const body = JSON.stringify(bench(token, {title: `Bankje ${number}`}));
      const headers = {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        'idempotency-key': key,
      };
      const receipt = await untilAnswered(() => post(`${proxy.origin}/v1/initiatives`, headers, body));
      acknowledged.add((receipt as {readonly reference: string}).reference);
    }
  };
  const killer = async (): Promise<void> => {
    while (killed < kills) {
      const goal = ((killed + 1) * submissions) / (kills + 1);
      while (acknowledged.size < goal) await new Promise(resolve => setTimeout(resolve, 20));
      server.kill('SIGKILL');
      await once(server, 'exit');
      killed++;
      [server, port] = await start(folder);
      proxy.target = port;
    }
  };
  try {
    await Promise.all([killer(), ...Array.from({length: atOnce}, submitter)]);
    server.kill('SIGKILL');
    await once(server, 'exit');
    const {db, close} = await openDatabase({folder});
    const rows = await db.selectFrom('initiative').select('reference').execute();
    await close();
    const stored = new Set(rows.map(({reference}) => reference));
    const lost = [...acknowledged].filter(reference => !stored.has(reference)).length;
    printTable(
      `${submissions} submissions, ${part * 100} % of the connections cut, server killed ${killed + 1} times`,
      ['records', 'acknowledged', 'acknowledged and lost', 'connections cut'],
      [[rows.length, acknowledged.size, lost, proxy.cuts].map(String)],
    );
  } finally {
    server.kill('SIGKILL');
    proxy.stop();
    rmSync(folder, {recursive: true, force: true});
  }
};
