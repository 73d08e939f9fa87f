import {attachContextRoot} from '../context/context-root.js';
import {ContactFinder} from '../widgets/contact-finder/contact-finder.js';
import {define} from './define.js';

attachContextRoot();
define('verbind-contact-finder', ContactFinder);

declare global {
  interface HTMLElementTagNameMap {
    'verbind-contact-finder': ContactFinder;
  }
}
