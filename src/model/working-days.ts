import {dayOfWeek, plusDays} from './amsterdam.js';
import type {Holiday} from './opening-hours.js';

/** Working days beyond which nobody promises anything: what is more is a mistake in the data. */
const most = 400;

/** The calendar day so many working days later: weekends and holidays are none. */
export const plusWorkingDays = (date: string, count: number, holidays: readonly Holiday[]): string => {
  const closed = new Set(holidays.map(holiday => holiday.date));
  let day = date;
  for (let left = Math.min(Math.ceil(count), most); left > 0;) {
    day = plusDays(day, 1);
    const isWeekend = dayOfWeek(day) === 'Saturday' || dayOfWeek(day) === 'Sunday';
    if (!isWeekend && !closed.has(day)) left -= 1;
  }
  return day;
};
