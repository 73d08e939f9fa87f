import type {Manifest} from './manifest.js';
import {trusted} from './trusted-types.js';

/** Starts loading a chunk, by its name; resolves when it has run, and rejects when it is blocked, changed or not there. */
export type Load = (name: string) => Promise<unknown>;

const add = (address: string, hash: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    script.integrity = `sha256-${hash}`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} is blocked, changed or not there`));
    script.src = trusted(address);
    document.head.append(script);
  });

/**
 * Loads chunks, each checked against its hash. What a chunk imports is asked for at the same time and just before it: so there
 * is no waiting in turn, and its imports find the modules that were checked.
 * @param base address of the loader
 */
export const chunkLoader = ({chunks}: Manifest, base: string): Load => {
  const asked = new Map<string, Promise<unknown>>();
  const load: Load = async name => {
    const chunk = chunks[name];
    if (!chunk) return;
    const [version, hash, ...imports] = chunk;
    const address = new URL(`chunks/${name}-${version}.js`, base).href;
    const loading = asked.get(name) ?? Promise.all([...imports.map(load), add(address, hash)]);
    asked.set(name, loading);
    // The next element that needs it tries again.
    loading.catch(() => asked.delete(name));
    await loading;
  };
  return load;
};
