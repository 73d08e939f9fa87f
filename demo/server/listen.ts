import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import type {Hono} from 'hono';

/** A server that listens. */
export interface Listening {
  /** `http://localhost:…` */
  readonly origin: string;
  /** Finishes the requests under way, then stops. */
  stop(): Promise<void>;
}

/** Starts to listen. @param port 0 for any that is free @throws Error in words when the port is taken */
export const listen = (app: Hono, port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const listener = getRequestListener(app.fetch);
    const server: Server = createServer((request, response) => void listener(request, response));
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Stop what runs there, or set SITE_PORT and PORT to other ports.`)
          : error,
      ),
    );
    server.listen(port, () => {
      // A server that listens on a port has an address of this kind.
      const {port: real} = server.address() as AddressInfo;
      resolve({
        origin: `http://localhost:${real}`,
        stop: () =>
          new Promise(stopped => {
            server.close(() => stopped());
            server.closeIdleConnections();
            // A browser that keeps its connection open must not keep the server.
            setTimeout(() => server.closeAllConnections(), 5000).unref();
          }),
      });
    });
  });
