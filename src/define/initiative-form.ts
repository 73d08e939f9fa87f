import {InitiativeForm} from '../widgets/initiative-form/initiative-form.js';
import {define} from './define.js';

// Somebody may want to speak to a person first: then the finder comes, and not before.
InitiativeForm.defineFinder = () => import('./contact-finder.js');

define('verbind-initiative-form', InitiativeForm);

declare global {
  interface HTMLElementTagNameMap {
    'verbind-initiative-form': InitiativeForm;
  }
}
