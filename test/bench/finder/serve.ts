import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync} from 'node:zlib';
import {largeTown} from '../../support/large-town/large-town.js';
import {embedFolder} from '../../../.config/embed-sizes.js';
import {vanillaFile, vanillaFilePage, vanillaPage} from './vanilla.js';

const finder = (attributes: string): string =>
  `<verbind-contact-finder ${attributes}><a href="#">Neem contact op</a></verbind-contact-finder>`;

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Contact</title>${head}<h1>Contact</h1>${body}</html>`;

const pages: Readonly<Record<string, () => string>> = {
  '/naive': () => vanillaPage('naive'),
  '/tuned': () => vanillaPage('tuned'),
  '/file': () => vanillaFilePage,
  '/ours': () => page('<script src="/embed/verbind.js" async></script>', finder('adapter="files" backend="/town"')),
  '/loader': () => page('<script src="/embed/verbind.js" async></script>', finder('backend="/v1"')),
  '/direct': () =>
    page('<script type="module" src="/embed/contact-finder.js" async></script>', finder('backend="/v1"')),
  '/fifty': () => page('<script src="/embed/verbind.js" async></script>', finder('backend="/v1"').repeat(50)),
};

const list = (items: readonly unknown[]): object => ({count: items.length, next: null, previous: null, results: items});

/** Serves the pages of the bench, the built widgets, and a town of so many contact points as files and as API. */
export const serveBench = async (count: number): Promise<{origin: string; stop: () => void}> => {
  const {configuration, topics, areas, contactPoints} = largeTown(count);
  const documents: Readonly<Record<string, unknown>> = {
    '/contact-points.json': contactPoints,
    '/town/contact-points.json': contactPoints,
    '/town/configuration.json': configuration,
    '/town/topics.json': topics,
    '/town/areas.json': areas,
    '/v1/configuration': configuration,
    '/v1/topics': list(topics),
    '/v1/areas': list(areas),
    '/v1/contact-points': list(contactPoints.slice(0, 10)),
  };
  const bodyOf = (pathname: string): readonly [type: string, body: string] | undefined => {
    const html = pages[pathname]?.();
    if (html !== undefined) return ['text/html', html];
    if (pathname in documents) return ['application/json', JSON.stringify(documents[pathname])];
    if (pathname === '/tuned.js') return ['text/javascript', vanillaFile];
    if (!pathname.startsWith('/embed/')) return undefined;
    return ['text/javascript', readFileSync(`${embedFolder}/${pathname.slice('/embed/'.length)}`, 'utf8')];
  };
  const compressed = new Map<string, readonly [type: string, body: Buffer]>();
  const compress = (pathname: string): readonly [type: string, body: Buffer] | undefined => {
    const [type, body] = bodyOf(pathname) ?? [];
    if (type === undefined || body === undefined) return undefined;
    const known = compressed.get(pathname) ?? ([type, brotliCompressSync(body)] as const);
    compressed.set(pathname, known);
    return known;
  };
  const server = createServer(({url = ''}, response) => {
    const [type, body] = compress(new URL(url, 'http://localhost').pathname) ?? [];
    if (type === undefined) return response.writeHead(404).end();
    return response.writeHead(200, {'content-type': type, 'content-encoding': 'br'}).end(body);
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
