import type {Phase} from './phase.js';

/** What about the days of a phase can't be true together. */
type Contradiction =
  'ends-before-it-starts' | 'planned-to-end-before-it-starts' | 'ended-in-the-future' | 'ended-but-not-done';

/** What of its days can be told without contradicting each other. */
export interface PhaseDates {
  readonly startDate?: string;
  readonly plannedEndDate?: string;
  readonly endDate?: string;
  readonly legalEndDate?: string;
  /** The last time that it was given. */
  readonly extension?: Phase['extensions'][number];
  /** The day that the law, or else the plan, gave has passed and it has not ended. */
  readonly isLate: boolean;
  readonly contradictions: readonly Contradiction[];
}

const contradictionsIn = (
  {state, startDate = '', plannedEndDate, endDate}: Phase,
  today: string,
): readonly Contradiction[] => [
  ...(endDate !== undefined && endDate < startDate ? (['ends-before-it-starts'] as const) : []),
  ...(plannedEndDate !== undefined && plannedEndDate < startDate ? (['planned-to-end-before-it-starts'] as const) : []),
  ...(endDate !== undefined && endDate > today ? (['ended-in-the-future'] as const) : []),
  ...(endDate !== undefined && (state === 'current' || state === 'upcoming') ? (['ended-but-not-done'] as const) : []),
];

/**
 * The days of a phase as far as they make sense: which of two days that contradict each other is wrong nobody knows, so the one that is less sure is left out.
 * @param today `YYYY-MM-DD` in the Netherlands
 */
export const phaseDates = (phase: Phase, today: string): PhaseDates => {
  const {state, startDate, plannedEndDate, endDate, legalEndDate, extensions} = phase;
  const contradictions = contradictionsIn(phase, today);
  const has = (...some: readonly Contradiction[]): boolean => some.some(each => contradictions.includes(each));
  const isEndTold = endDate !== undefined && !has('ended-in-the-future', 'ended-but-not-done');
  const isPlanTold = plannedEndDate !== undefined && !has('planned-to-end-before-it-starts');
  const isStartTold = startDate !== undefined && !has('ends-before-it-starts');
  const last = legalEndDate ?? (isPlanTold ? plannedEndDate : undefined);
  const extension = extensions.at(-1);
  return {
    ...(isStartTold && {startDate}),
    ...(isPlanTold && {plannedEndDate}),
    ...(isEndTold && {endDate}),
    ...(legalEndDate !== undefined && {legalEndDate}),
    ...(extension && {extension}),
    isLate: state === 'current' && last !== undefined && last < today,
    contradictions,
  };
};
