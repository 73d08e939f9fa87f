import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {generatedContacts} from '../generated-contacts.js';
import {embedFolder} from '../../../.config/embed-sizes.js';
import {vanillaPage} from './vanilla.js';

const town = {
  configuration: {
    municipality: {name: 'Elzendrecht', code: 'GM1999', telephone: '14 0199'},
    capabilities: {placeSearch: 'none'},
  },
  topics: [],
  areas: [{code: 'GM1999', name: 'Elzendrecht', type: 'municipality'}],
};

const finder = (attributes: string): string =>
  `<verbind-contact-finder ${attributes}><a href="#">Neem contact op</a></verbind-contact-finder>`;

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Contact</title>${head}<h1>Contact</h1>${body}</html>`;

const pages: Readonly<Record<string, () => string>> = {
  '/naive': () => vanillaPage('naive'),
  '/tuned': () => vanillaPage('tuned'),
  '/ours': () => page('<script src="/embed/verbind.js" async></script>', finder('adapter="files" backend="/town"')),
  '/loader': () => page('<script src="/embed/verbind.js" async></script>', finder('backend="/v1"')),
  '/direct': () =>
    page('<script type="module" src="/embed/contact-finder.js" async></script>', finder('backend="/v1"')),
  '/fifty': () => page('<script src="/embed/verbind.js" async></script>', finder('backend="/v1"').repeat(50)),
};

const list = (items: readonly object[]): object => ({count: items.length, next: null, previous: null, results: items});

/** Serves the pages of the bench, the built widgets, and a town of so many contact points as files and as API. */
export const serveBench = async (count: number): Promise<{origin: string; stop: () => void}> => {
  const contacts = generatedContacts(count);
  const documents: Readonly<Record<string, unknown>> = {
    '/contact-points.json': contacts,
    '/town/contact-points.json': contacts,
    '/town/configuration.json': town.configuration,
    '/town/topics.json': town.topics,
    '/town/areas.json': town.areas,
    '/v1/configuration': town.configuration,
    '/v1/topics': list(town.topics),
    '/v1/areas': list(town.areas),
    '/v1/contact-points': list(contacts.slice(0, 10)),
  };
  const server = createServer(({url = ''}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const html = pages[pathname]?.();
    if (html !== undefined) return response.setHeader('content-type', 'text/html').end(html);
    if (pathname in documents)
      return response.setHeader('content-type', 'application/json').end(JSON.stringify(documents[pathname]));
    if (!pathname.startsWith('/embed/')) return response.writeHead(404).end();
    return response
      .setHeader('content-type', 'text/javascript')
      .end(readFileSync(`${embedFolder}/${pathname.slice('/embed/'.length)}`));
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
