import {BackendError} from './backend-error.js';
import type {Backend, BackendFactory} from './ports.js';
import {restBackend} from './rest/rest-backend.js';

/** Kept on the page, not in this module: two copies of the library then know the same adapters. */
const key = Symbol.for('verbind/adapters/1');

interface Registry {
  readonly factories: Map<string, () => Promise<BackendFactory>>;
  readonly opened: Map<string, Promise<Backend>>;
}

const registry = (): Registry =>
  ((globalThis as {[key]?: Registry | undefined})[key] ??= {factories: new Map(), opened: new Map()});

const builtIn: Readonly<Record<string, () => Promise<BackendFactory>>> = {
  rest: () => Promise.resolve(restBackend),
  files: async () => (await import('./files/files-backend.js')).filesBackend,
  demo: async () => (await import('./demo/demo-backend.js')).demoBackend,
};

/**
 * Teaches widgets to speak with a backend of your own.
 * @param name what `adapter="…"` then says; a built-in name is replaced
 * @param factory makes a backend for a base URL
 */
export const defineAdapter = (name: string, factory: BackendFactory): void => {
  const {factories, opened} = registry();
  factories.set(name, () => Promise.resolve(factory));
  for (const open of opened.keys()) if (open.startsWith(`${name} `)) opened.delete(open);
};

const open = async (adapter: string, url: string): Promise<Backend> => {
  const {factories} = registry();
  const load = factories.get(adapter) ?? (Object.hasOwn(builtIn, adapter) ? builtIn[adapter] : undefined);
  if (!load) {
    const known = [...Object.keys(builtIn), ...factories.keys()].join(', ');
    throw new BackendError('invalid', `adapter="${adapter}" is not known here. These are: ${known}.`);
  }
  return (await load())({url});
};

/**
 * The backend at an address; the same one for everybody who asks on this page.
 * @throws BackendError `invalid` for an adapter that nobody defined
 */
export const openBackend = (adapter: string, url: string): Promise<Backend> => {
  const {opened} = registry();
  const address = `${adapter} ${url}`;
  const already = opened.get(address);
  if (already) return already;
  const backend = open(adapter, url);
  // A chunk that did not come may come the next time.
  backend.catch(() => opened.delete(address));
  opened.set(address, backend);
  return backend;
};
