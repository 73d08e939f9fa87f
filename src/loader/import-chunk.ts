import type {Load} from './load-chunks.js';

const key = Symbol.for('verbind/import/1');

type ImportChunk = (name: string, importNow: () => Promise<unknown>) => Promise<unknown>;

/**
 * Lets chunks import other chunks with a hash: a plain `import()` brings none, and an Integrity-Policy would block it. The build
 * puts every `import()` into a call of this function (see lazy-chunks).
 */
export const offerImport = (load: Load): void => {
  const page = globalThis as {[key]?: ImportChunk | undefined};
  page[key] ??= async (name, importNow) => {
    await load(name);
    return importNow();
  };
};
