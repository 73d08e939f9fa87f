import {InitiativeForm} from '../widgets/initiative-form/initiative-form.js';
import {define} from './define.js';

define('verbind-initiative-form', InitiativeForm);

declare global {
  interface HTMLElementTagNameMap {
    'verbind-initiative-form': InitiativeForm;
  }
}
