import {addToHead} from './head.js';
import type {Chunk, Manifest} from './manifest.js';
import {trusted} from './trusted-types.js';

const key = Symbol.for('verbind/chunks/1');

const page = globalThis as {readonly [key]?: Readonly<Record<string, Manifest['chunks']>>};

/** Starts loading a chunk, by its name; resolves when it has run, and rejects when it is blocked, changed or not there. */
export type Load = (name: string) => Promise<unknown>;

const run = (address: string, integrity: string): Promise<void> =>
  new Promise((resolve, reject) => {
    addToHead('script', {
      type: 'module',
      integrity,
      src: trusted(address),
      onload: () => resolve(),
      onerror: () => reject(new Error(`${address} did not load`)),
    });
  });

/**
 * Loads chunks, each checked against its hash. All are fetched at the same time, but each runs only after what it imports: where
 * that was refused, WebKit would fetch it again for the import, and not look at the hash.
 * @param base address of the loader
 */
export const chunkLoader = ({chunks}: Manifest, base: string): Load => {
  const asked = new Map<string, Promise<unknown>>();

  const begin = async (name: string, [version, hash, ...imports]: Chunk): Promise<void> => {
    const ready = Promise.all(imports.map(load));
    const address = new URL(`chunks/${name}-${version}.js`, base).href;
    const integrity = `sha256-${hash}`;
    addToHead('link', {rel: 'modulepreload', integrity, href: address});
    await ready;
    await run(address, integrity);
  };

  /** The chunks that come late: of this loader's own build, whatever other versions are on the page. */
  const late = async (): Promise<Manifest['chunks']> => {
    await load('more');
    return page[key]?.[chunks['more']?.[0] ?? ''] ?? {};
  };

  const load: Load = async name => {
    const chunk = chunks[name] ?? (await late())[name];
    if (!chunk) return;
    const loading = asked.get(name) ?? begin(name, chunk);
    asked.set(name, loading);
    // The next element that needs it tries again.
    loading.catch(() => asked.delete(name));
    await loading;
  };
  return load;
};
