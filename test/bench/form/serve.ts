import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync} from 'node:zlib';
import areas from '../../../src/sample-town/areas.json' with {type: 'json'};
import configuration from '../../../src/sample-town/configuration.json' with {type: 'json'};
import topics from '../../../src/sample-town/topics.json' with {type: 'json'};
import {embedFolder} from '../../../.config/embed-sizes.js';
import {vanillaForm, vanillaFormPage} from './vanilla.js';

const page = (script: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Initiatief</title>${script}<h1>Initiatief</h1><verbind-initiative-form backend="/v1"><a href="#">Dien uw initiatief in</a></verbind-initiative-form></html>`;

const list = (results: readonly unknown[]): object => ({count: results.length, next: null, previous: null, results});

/** Without the questions of its own, which the form by hand does not ask. */
const town = {...configuration, initiativeForm: {...configuration.initiativeForm, questions: []}};

const documents: Readonly<Record<string, object>> = {
  '/v1/configuration': town,
  '/v1/topics': list(topics),
  '/v1/areas': list(areas),
  '/v1/contact-points': list([]),
};

const bodyOf = (pathname: string): readonly [type: string, body: string] | undefined => {
  if (pathname === '/by-hand') return ['text/html', vanillaFormPage];
  if (pathname === '/loader') return ['text/html', page('<script src="/embed/verbind.js" async></script>')];
  if (pathname === '/direct')
    return ['text/html', page('<script type="module" src="/embed/initiative-form.js" async></script>')];
  if (pathname === '/vanilla.js') return ['text/javascript', vanillaForm];
  if (documents[pathname]) return ['application/json', JSON.stringify(documents[pathname])];
  if (!pathname.startsWith('/embed/')) return undefined;
  return ['text/javascript', readFileSync(`${embedFolder}/${pathname.slice('/embed/'.length)}`, 'utf8')];
};

/** Serves a form written by hand, ours, and what both ask. */
export const serveForms = async (): Promise<{origin: string; stop: () => void}> => {
  const compressed = new Map<string, readonly [type: string, body: Buffer]>();
  const server = createServer(({url = ''}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const body = bodyOf(pathname);
    if (!body) return response.writeHead(404).end();
    const [type, sent] = compressed.get(pathname) ?? [body[0], brotliCompressSync(body[1])];
    compressed.set(pathname, [type, sent]);
    return response.writeHead(200, {'content-type': type, 'content-encoding': 'br'}).end(sent);
  });
  await new Promise<void>(resolve => server.listen(0, resolve));
  // A server that listens on a port has an address of this kind.
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
