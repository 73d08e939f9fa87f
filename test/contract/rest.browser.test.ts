import {setupWorker} from 'msw/browser';
import {restBackend} from '../../src/backend/rest/rest-backend.js';
import {contractHandlers} from '../../src/testing/index.js';
import {describeBackend} from './describe-backend.js';
import type {Opened} from './framework.js';

const url = 'https://api.example.nl/v1';

const open = async (): Promise<Opened> => {
  const worker = setupWorker(...contractHandlers({url}));
  await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
  return {backend: restBackend({url}), close: async () => worker.stop()};
};

describeBackend('The contract over HTTP', {describe, it, before, after}, 'taken in', open);
