import type {FormattedText} from '../formatted-text.js';

/** How a phase stands. */
export type PhaseState = 'completed' | 'current' | 'upcoming' | 'skipped';

/** That a phase was given more time. */
export interface PhaseExtension {
  /** The day that was the last one before. */
  readonly previousEndDate: string;
  /** The day that is the last one since. */
  readonly newEndDate: string;
  readonly reason?: string;
  /** When that was decided. */
  readonly decidedDate?: string;
}

/** A part of the way a project goes. Days are `YYYY-MM-DD`, and may contradict each other. */
export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly description?: FormattedText;
  /** Undefined where the backend says something that is not known here. */
  readonly state?: PhaseState;
  readonly startDate?: string;
  readonly plannedEndDate?: string;
  readonly endDate?: string;
  /** The day by which the law wants it done. */
  readonly legalEndDate?: string;
  /** The planned days are a guess. */
  readonly isEstimate: boolean;
  /** Oldest first. */
  readonly extensions: readonly PhaseExtension[];
  readonly milestones: readonly {readonly title: string; readonly date?: string}[];
}
