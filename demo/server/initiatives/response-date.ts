import {amsterdam, dayOfWeek, plusDays} from '../../../src/model/amsterdam.js';

const weekend: ReadonlySet<string> = new Set(['Saturday', 'Sunday']);

/** The day by which there is an answer. @param days working days, as promised @param holidays days on which the municipality is closed */
export const responseDate = (from: Date, days: number, holidays: readonly {readonly date: string}[]): string => {
  const isClosed = (date: string): boolean =>
    weekend.has(dayOfWeek(date)) || holidays.some(holiday => holiday.date === date);
  let {date} = amsterdam(from);
  // A promise of more than some years is no promise; half a day is a day.
  for (let left = Math.min(Math.ceil(days), 1000); left > 0;) {
    date = plusDays(date, 1);
    if (!isClosed(date)) left--;
  }
  return date;
};
