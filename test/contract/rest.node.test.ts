import {after, before, describe, it} from 'node:test';
import {setupServer} from 'msw/node';
import {restBackend} from '../../src/backend/rest/rest-backend.js';
import {contractHandlers} from '../../src/testing/index.js';
import {describeBackend} from './describe-backend.js';
import type {Opened} from './framework.js';

const url = 'https://api.example.nl/v1';

const open = async (): Promise<Opened> => {
  const server = setupServer(...contractHandlers({url}));
  server.listen({onUnhandledRequest: 'error'});
  return {backend: restBackend({url}), close: async () => server.close()};
};

describeBackend('The contract over HTTP', {describe, it, before, after}, 'taken in', open, ['projects']);
