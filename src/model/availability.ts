import {amsterdam, dayOfWeek, plusDays} from './amsterdam.js';
import type {Holiday, OpeningHours} from './opening-hours.js';

/** Whether somebody can be reached at a moment, and if not, from when. */
export type Availability =
  | {readonly at: 'unknown'}
  /** `until` is `HH:MM`. */
  | {readonly at: 'open'; readonly until: string}
  | {
      readonly at: 'closed';
      /** The holiday that today is. */
      readonly because?: string;
      /** The next opening within two weeks. */
      readonly opens?: {readonly date: string; readonly time: string; readonly inDays: number};
    };

interface Period {
  readonly opens: string;
  readonly closes: string;
}

/** How far ahead the next opening is looked for. */
const horizon = 14;

const applies = ({validFrom, validThrough}: OpeningHours, date: string): boolean =>
  (!validFrom || validFrom <= date) && (!validThrough || date <= validThrough);

/** Days a special period lasts; ordinary hours last for ever. */
const lasts = ({validFrom, validThrough}: OpeningHours): number =>
  validFrom && validThrough ? Date.parse(validThrough) - Date.parse(validFrom) : Infinity;

/** When it is open on a day: the shortest period that covers the day decides, then holidays, then ordinary hours. */
const periodsOn = (hours: readonly OpeningHours[], holidays: readonly Holiday[], date: string): readonly Period[] => {
  const covering = hours.filter(each => applies(each, date));
  const shortest = Math.min(...covering.map(lasts));
  if (shortest === Infinity && holidays.some(holiday => holiday.date === date)) return [];
  const day = dayOfWeek(date);
  return covering
    .filter(each => lasts(each) === shortest && each.dayOfWeek.includes(day))
    .map(({opens, closes}) => ({opens: opens?.slice(0, 5) ?? '', closes: closes?.slice(0, 5) ?? ''}))
    .filter(({opens, closes}) => opens && closes && opens !== closes)
    .sort((one, other) => one.opens.localeCompare(other.opens));
};

/** Until when it is open without a gap, by the periods of a day that begin later; past midnight is an end like any other. */
const endOf = (later: readonly Period[], end: string): string =>
  later.reduce(
    (until, {opens, closes}) => (opens <= until && (until < closes || closes < opens) ? closes : until),
    end,
  );

/**
 * Whether a contact point can be reached at a moment, by the clock of the Netherlands.
 * @param holidays days on which the municipality is closed, unless a special period covers the day
 */
export const availability = (
  hours: readonly OpeningHours[],
  holidays: readonly Holiday[],
  moment: Date,
): Availability => {
  if (hours.length === 0) return {at: 'unknown'};
  const {date: today, time} = amsterdam(moment);
  const on = (date: string): readonly Period[] => periodsOn(hours, holidays, date);
  const overnight = on(plusDays(today, -1)).find(({opens, closes}) => closes < opens && time < closes);
  if (overnight) return {at: 'open', until: overnight.closes};
  const periods = on(today);
  const now = periods.findIndex(({opens, closes}) => opens <= time && (time < closes || closes < opens));
  if (now >= 0) return {at: 'open', until: endOf(periods.slice(now), periods[now]?.closes ?? '')};
  const because = holidays.find(({date}) => date === today && periods.length === 0)?.name;
  for (let inDays = 0; inDays <= horizon; inDays++) {
    const date = plusDays(today, inDays);
    const next = on(date).find(({opens}) => inDays > 0 || opens > time);
    if (next) return {at: 'closed', ...(because && {because}), opens: {date, time: next.opens, inDays}};
  }
  // Only special periods that are over, or far off: nobody has said how it is in between.
  return hours.some(each => applies(each, today)) ? {at: 'closed', ...(because && {because})} : {at: 'unknown'};
};
