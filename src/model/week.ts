import type {DayOfWeek, OpeningHours} from './opening-hours.js';

const monday: readonly DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The hours of one weekday. */
export interface DayHours {
  readonly dayOfWeek: DayOfWeek;
  readonly periods: readonly {readonly opens: string; readonly closes: string}[];
}

/** The ordinary hours of a week, Monday first; special periods are left out. */
export const weekOf = (hours: readonly OpeningHours[]): readonly DayHours[] =>
  monday.map(day => ({
    dayOfWeek: day,
    periods: hours
      .filter(({dayOfWeek, validFrom, validThrough}) => dayOfWeek.includes(day) && !(validFrom && validThrough))
      .map(({opens, closes}) => ({opens: opens?.slice(0, 5) ?? '', closes: closes?.slice(0, 5) ?? ''}))
      .filter(({opens, closes}) => opens && closes)
      .sort((one, other) => one.opens.localeCompare(other.opens)),
  }));
