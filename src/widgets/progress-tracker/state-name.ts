import type {BackendErrorKind} from '../../backend/backend-error.js';
import {lastOf, type Tracking} from './progress-tracker.state.js';

/** The name in CSS for every way to fail. */
const nameOfFailure: Readonly<Record<BackendErrorKind, string>> = {
  offline: 'offline',
  refused: 'refused',
  'not-found': 'refused',
  timeout: 'failed',
  invalid: 'failed',
  busy: 'failed',
  broken: 'failed',
};

/** How far the widget is, as the page's CSS knows it. */
export const stateOf = (tracking: Tracking, isSlow: boolean): string => {
  if (tracking.at === 'failed') return nameOfFailure[tracking.kind];
  if (tracking.at === 'unasked') return 'empty';
  if (lastOf(tracking)) return 'ready';
  return isSlow ? 'slow' : 'loading';
};
