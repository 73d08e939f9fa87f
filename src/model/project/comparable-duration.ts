import type {ComparableDuration} from './details.js';

/** Fewer cases than this say nothing of the next. */
const fewest = 10;

/** A measured duration that may be shown: of enough cases, and in order. */
export const honestDuration = (duration: ComparableDuration | undefined): ComparableDuration | undefined => {
  if (!duration) return undefined;
  const {count, lowerDays, medianDays, upperDays} = duration;
  return count >= fewest && lowerDays >= 0 && lowerDays <= medianDays && medianDays <= upperDays ? duration : undefined;
};
