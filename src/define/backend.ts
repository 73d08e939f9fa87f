import {attachContextRoot} from '../context/context-root.js';
import {BackendProvider} from '../provider/backend-provider.js';
import {define} from './define.js';

attachContextRoot();
define('verbind-backend', BackendProvider);

declare global {
  interface HTMLElementTagNameMap {
    'verbind-backend': BackendProvider;
  }
}
