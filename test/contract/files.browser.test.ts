import {filesBackend} from '../../src/backend/files/files-backend.js';
import {describeBackend} from './describe-backend.js';

const url = new URL('../../src/sample-town', import.meta.url).href;

describeBackend('A folder of files', {describe, it, before, after}, 'sent by e-mail', async () => ({
  backend: filesBackend({url}),
}));
