import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {filesBackend} from '../../src/backend/files/files-backend.js';
import {describeBackend} from './describe-backend.js';
import type {Opened} from './framework.js';

const folder = new URL('../../src/sample-town/', import.meta.url);

/** The plainest of web servers: files, and nothing else. */
const open = async (): Promise<Opened> => {
  const server = createServer((request, response) => {
    readFile(new URL(`.${request.url ?? ''}`, folder)).then(
      file => response.writeHead(200, {'content-type': 'application/json'}).end(file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no address');
  return {
    backend: filesBackend({url: `http://127.0.0.1:${address.port}/`}),
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

describeBackend('A folder of files', {describe, it, before, after}, 'sent by e-mail', open, ['projects']);
