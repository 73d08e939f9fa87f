import type {DayOfWeek} from './opening-hours.js';

/** A moment on the wall clock of the Netherlands. */
export interface LocalMoment {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly time: string;
}

// Making the format costs far more than using it: it is made once, and not while the code is still being read.
let format: Intl.DateTimeFormat | undefined;

/** What clocks in the Netherlands show at a moment, wherever the visitor is. */
export const amsterdam = (at: Date): LocalMoment => {
  // Swedish writes dates as ISO 8601 does.
  format ??= new Intl.DateTimeFormat('sv', {dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Amsterdam'});
  const [date = '', time = ''] = format.format(at).split(' ');
  return {date, time};
};

const days: readonly DayOfWeek[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Days since 1970 for a calendar day; calendar days have no clock, so summer time can't shift them. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The weekday of a calendar day. */
export const dayOfWeek = (date: string): DayOfWeek => days[(dayNumber(date) + 4) % 7] ?? 'Monday';

/** The calendar day so many days later. */
export const plusDays = (date: string, count: number): string =>
  new Date((dayNumber(date) + count) * 86_400_000).toISOString().slice(0, 10);
