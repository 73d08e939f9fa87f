import {BackendProvider} from '../provider/backend-provider.js';
import {define} from './define.js';

define('verbind-backend', BackendProvider);

declare global {
  interface HTMLElementTagNameMap {
    'verbind-backend': BackendProvider;
  }
}
