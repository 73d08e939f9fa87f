import {ContactFinder} from '../widgets/contact-finder/contact-finder.js';
import {define} from './define.js';

define('verbind-contact-finder', ContactFinder);

declare global {
  interface HTMLElementTagNameMap {
    'verbind-contact-finder': ContactFinder;
  }
}
