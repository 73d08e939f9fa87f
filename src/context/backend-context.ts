import {createContext} from '@lit/context';

/** Where a widget finds its backend: a base URL and the name of the adapter that speaks with it. */
export interface BackendAddress {
  readonly backend: string;
  readonly adapter: string;
}

/** Given by `<verbind-backend>`. Keyed by a registered symbol, so that two copies of the library on a page understand each other. */
export const backendContext = createContext<BackendAddress | undefined>(Symbol.for('verbind/backend/1'));
