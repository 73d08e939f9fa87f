import {after, before, describe, it} from 'node:test';
import {demoBackend} from '../../src/backend/demo/demo-backend.js';
import {describeBackend} from './describe-backend.js';

describeBackend('The demo', {describe, it, before, after}, 'taken in', async () => ({backend: demoBackend()}), [
  'projects',
]);
