import {amsterdam} from '../amsterdam.js';
import {daysBetween} from './days-between.js';
import type {ProjectDetails} from './details.js';

/** How long there has been no news, and when there will be. */
export interface Silence {
  /** The day of the last news; that on which it began, where there was none yet. */
  readonly since?: string;
  /** Days since then; 0 for today. */
  readonly days?: number;
  /** The day by which there is news. */
  readonly nextDate?: string;
  /** Days for which that day has passed without news. */
  readonly overdueDays?: number;
}

/**
 * The silence around a project; nothing for one that has ended.
 * @param today `YYYY-MM-DD` in the Netherlands
 */
export const silenceOf = (
  {
    status,
    lastUpdateAt,
    startDate,
    nextUpdateExpectedDate,
  }: Pick<ProjectDetails, 'status' | 'lastUpdateAt' | 'startDate' | 'nextUpdateExpectedDate'>,
  today: string,
): Silence => {
  if (status === 'completed' || status === 'cancelled') return {};
  const news = lastUpdateAt && amsterdam(new Date(lastUpdateAt)).date;
  const since = news ?? startDate;
  const days = since === undefined ? NaN : daysBetween(since, today);
  // What was promised before the last news has come.
  const nextDate =
    nextUpdateExpectedDate && (!news || nextUpdateExpectedDate > news) ? nextUpdateExpectedDate : undefined;
  const overdue = nextDate === undefined ? NaN : daysBetween(nextDate, today);
  return {
    // A day that is still to come, by a clock that is wrong or a plan, is no silence.
    ...(since !== undefined && days >= 0 && {since, days}),
    ...(nextDate !== undefined && {nextDate}),
    ...(overdue > 0 && {overdueDays: overdue}),
  };
};
