import {connect, createServer, type AddressInfo, type Socket} from 'node:net';
import {once} from 'node:events';

/** A connection between clients and a server that breaks. */
export interface CuttingProxy {
  readonly origin: string;
  /** Where the server is now. */
  target: number;
  /** How many connections were cut. */
  readonly cuts: number;
  stop(): void;
}

/** Cuts a part of all connections, half of them on the way there and half before the answer. @param part from 0 to 1 */
export const cuttingProxy = async (part: number): Promise<CuttingProxy> => {
  const sockets = new Set<Socket>();
  const state = {target: 0, cuts: 0};
  const server = createServer(client => {
    const upstream = connect(state.target, '127.0.0.1');
    const both = [client, upstream];
    const end = (): void => both.forEach(socket => socket.destroy());
    for (const socket of both) {
      sockets.add(socket);
      socket.on('error', end);
      socket.on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    const fate = Math.random();
    client.once('data', (bytes: Buffer) => {
      if (fate < part / 2) {
        state.cuts++;
        upstream.end(bytes.subarray(0, Math.floor(bytes.length * Math.random())));
        client.destroy();
        return;
      }
      upstream.write(bytes);
      client.pipe(upstream);
      upstream.on('data', answer => {
        if (fate < part) {
          state.cuts++;
          end();
        } else client.write(answer);
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address of this kind.
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    set target(to: number) {
      state.target = to;
    },
    get target() {
      return state.target;
    },
    get cuts() {
      return state.cuts;
    },
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
