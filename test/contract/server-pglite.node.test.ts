import {after, before, describe, it} from 'node:test';
import {describeBackend} from './describe-backend.js';
import {openServer} from './open-server.js';

describeBackend('The reference server on PGlite', {describe, it, before, after}, 'taken in', () => openServer({}));
