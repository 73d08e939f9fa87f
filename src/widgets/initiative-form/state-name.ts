import type {BackendErrorKind} from '../../backend/backend-error.js';
import type {Sending} from './initiative-form.state.js';

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

/** What the widget is busy with. */
export interface Activity {
  readonly waiting: boolean;
  readonly slow: boolean;
  readonly failure: BackendErrorKind | undefined;
  /** Undefined before there is a form. */
  readonly sending: Sending | undefined;
}

/** How far the widget is, as the page's CSS knows it; undefined while there is nothing to say. */
export const stateOf = ({waiting, slow, failure, sending}: Activity): string | undefined => {
  switch (sending?.at) {
    case 'no':
      return 'ready';
    case 'under-way':
      return 'sending';
    case 'sent':
      return 'sent';
    case 'failed':
      return sending.kind === 'conflict' || sending.kind === 'robot' ? 'failed' : nameOfFailure[sending.kind];
    case undefined:
      if (failure) return nameOfFailure[failure];
      if (!waiting) return undefined;
      return slow ? 'slow' : 'loading';
  }
};
