import {createServer, type Server} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import {Problem} from './http/problem.js';

/** A server that listens. */
export interface Listening {
  /** `http://localhost:…` */
  readonly origin: string;
  /** Finishes the requests under way, then stops. */
  stop(): Promise<void>;
}

/** What a Hono app is to this module. */
interface App {
  readonly fetch: Parameters<typeof getRequestListener>[0];
}

/** Bytes of an address and headers together: above it Node.js reads no further. */
const maxHeaderSize = 64 * 1024;

/** Milliseconds for a request to come in whole, and for those under way to end when the server stops. */
const [requestTimeout, patience] = [30_000, 10_000];

/** Answers what is not even HTTP. */
const refuse = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const problem =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new Problem(431, 'The address and headers are too long together.')
      : new Problem(400, 'This is not HTTP.');
  const body = JSON.stringify(problem.document());
  const head = [
    `HTTP/1.1 ${problem.status} Refused`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
};

const stopper = (server: Server): (() => Promise<void>) => {
  let stopping: Promise<void> | undefined;
  server.on('request', (_, response) =>
    response.once('close', () => {
      // A browser that keeps its connection open must not keep the server.
      if (stopping) setImmediate(() => server.closeIdleConnections());
    }),
  );
  return () =>
    (stopping ??= new Promise(resolve => {
      const timer = setTimeout(() => server.closeAllConnections(), patience);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
      server.closeIdleConnections();
    }));
};

/** Starts to listen. @param port 0 for any that is free @throws Error in words when the port is taken */
export const listen = (app: App, port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const listener = getRequestListener(app.fetch);
    const server = createServer({maxHeaderSize, requestTimeout}, (request, response) => {
      void listener(request, response);
    });
    server.on('clientError', refuse);
    const stop = stopper(server);
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Stop what runs there, or set PORT and SITE_PORT to other ports.`)
          : error,
      ),
    );
    server.listen(port, () => {
      // A server that listens on a port has an address of this kind.
      resolve({origin: `http://localhost:${(server.address() as AddressInfo).port}`, stop});
    });
  });
