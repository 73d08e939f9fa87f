import type {DayOfWeek, OpeningHours} from './opening-hours.js';

const monday: readonly DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The hours of one weekday. */
export interface DayHours {
  readonly dayOfWeek: DayOfWeek;
  readonly periods: readonly {readonly opens: string; readonly closes: string}[];
}

/**
 * The ordinary hours of a week, Monday first; special periods are left out.
 * @param today `YYYY-MM-DD`: hours that begin later, or have ended, are left out too; all are in it without
 */
export const weekOf = (hours: readonly OpeningHours[], today?: string): readonly DayHours[] =>
  monday.map(day => ({
    dayOfWeek: day,
    periods: hours
      .filter(({dayOfWeek}) => dayOfWeek.includes(day))
      .filter(({validFrom, validThrough}) => !(validFrom && validThrough))
      .filter(({validFrom = '', validThrough = '9999'}) => !today || (validFrom <= today && today <= validThrough))
      .map(({opens, closes}) => ({opens: opens?.slice(0, 5) ?? '', closes: closes?.slice(0, 5) ?? ''}))
      .filter(({opens, closes}) => opens && closes)
      .sort((one, other) => one.opens.localeCompare(other.opens)),
  }));
