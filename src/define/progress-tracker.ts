import {ProgressTracker} from '../widgets/progress-tracker/progress-tracker.js';
import {define} from './define.js';

define('verbind-progress-tracker', ProgressTracker);

declare global {
  interface HTMLElementTagNameMap {
    'verbind-progress-tracker': ProgressTracker;
  }
}
