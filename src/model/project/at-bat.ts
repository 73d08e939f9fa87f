import {daysBetween} from './days-between.js';
import type {ProjectDetails, WaitingFor} from './details.js';

/** Whose turn it is, and for how many days it has been. */
export interface AtBat extends WaitingFor {
  readonly days?: number;
}

/**
 * Whose turn it is. Who is asked something has it, where nobody is named; nobody has in what has ended.
 * @param today `YYYY-MM-DD` in the Netherlands
 */
export const atBat = (
  {status, waitingFor, actionRequired}: Pick<ProjectDetails, 'status' | 'waitingFor' | 'actionRequired'>,
  today: string,
): AtBat | undefined => {
  if (status === 'completed' || status === 'cancelled') return undefined;
  if (!waitingFor) return actionRequired && {party: 'initiator', what: actionRequired.what};
  const days = waitingFor.since === undefined ? NaN : daysBetween(waitingFor.since, today);
  if (days >= 0) return {...waitingFor, days};
  // A turn that is still to begin has not begun.
  const {since: _, ...turn} = waitingFor;
  return turn;
};
