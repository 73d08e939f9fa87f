import type {ProjectDetails} from '../../model/project/details.js';
import type {Known} from './progress-tracker.state.js';
import type {FirstTexts} from './progress-tracker.messages.js';

/** What every part of the tracker needs to show itself. */
export interface FirstView {
  readonly texts: FirstTexts;
  /** BCP 47 tag of the texts. */
  readonly locale: string;
  /** Of the widget's own heading. */
  readonly level: number;
  /** Today in the Netherlands, `YYYY-MM-DD`. */
  readonly today: string;
  readonly known: Known;
}

/** Whether nothing is to come any more. */
export const isOver = ({status}: Pick<ProjectDetails, 'status'>): boolean =>
  status === 'completed' || status === 'cancelled';

/** The year in which a date needs none. */
export const thisYear = ({today}: Pick<FirstView, 'today'>): string => today.slice(0, 4);
