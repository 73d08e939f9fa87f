import {sampleDocuments} from '../../../demo/server/sample-town.js';
import {startServer, type ServerSettings} from '../../../demo/server/server.js';
import type {Source} from './embedding.js';

/** Of the pages for officials, in tests. */
export const officerPassword = 'elzendrecht-2026';

/** The reference server with its pages for officials; forms may be sent as soon as they are filled in, unless told. */
export const officeSource = async (settings: Partial<ServerSettings> = {}): Promise<Source> => {
  const server = await startServer({
    database: {},
    port: 0,
    seed: sampleDocuments,
    requestsPerMinute: 10_000,
    formMinimumSeconds: 0,
    officerPassword,
    ...settings,
  });
  return {
    origin: {url: server.origin, requests: [], close: () => server.stop()},
    backend: `${server.origin}/v1`,
    adapter: 'rest',
  };
};

const unescaped = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const asOfficial = async (address: string): Promise<Response> => {
  const authorization = `Basic ${Buffer.from(`official:${officerPassword}`).toString('base64')}`;
  const response = await fetch(address, {headers: {authorization}});
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response;
};

/** What an official reads on a page: `/officer`, what came in; `/outbox`, the letters about it. */
export const officialReads = async (origin: string, path: '/officer' | '/outbox'): Promise<string> =>
  unescaped(await (await asOfficial(origin + path)).text());

/** A file that came with an initiative, as an official gets it. */
export const officialOpens = async (origin: string, name: string): Promise<Buffer> => {
  const page = await (await asOfficial(`${origin}/officer`)).text();
  const path = page.split('href="').find(part => part.includes(`">${name}</a>`));
  if (!path) throw new Error(`There is no file ${name}`);
  return Buffer.from(await (await asOfficial(origin + path.slice(0, path.indexOf('"')))).arrayBuffer());
};

/** The numbers of all initiatives that came in, the newest first. */
export const initiativesIn = async (origin: string): Promise<readonly string[]> =>
  [...(await officialReads(origin, '/officer')).matchAll(/Alle antwoorden van (\S+)/g)].map(
    ([, reference = '']) => reference,
  );
