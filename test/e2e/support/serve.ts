import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {createAdaptorServer} from '@hono/node-server';

/** A web server of its own on a free port: an origin. */
export interface Origin {
  /** Without a slash at its end. */
  readonly url: string;
  /** Method and path of all that was asked, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Answers requests until it is closed. */
export const serve = async (answer: (request: Request) => Response | Promise<Response>): Promise<Origin> => {
  const requests: string[] = [];
  const server = createAdaptorServer({
    fetch: request => {
      const {pathname, search} = new URL(request.url);
      requests.push(`${request.method} ${pathname}${search}`);
      return answer(request);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
