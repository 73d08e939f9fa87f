import {amsterdam, plusDays} from '../../model/amsterdam.js';
import type {ProjectDetails} from '../../model/project/details.js';
import type {Phase} from '../../model/project/phase.js';

/** Whole days from one calendar day to another; below 0 when the other is earlier, undefined where one is no day. */
const daysBetween = (from: string, to: string): number | undefined => {
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
  return Number.isNaN(days) ? undefined : days;
};

/** Whether nothing is to come any more. */
export const isOver = ({status}: Pick<ProjectDetails, 'status'>): boolean =>
  status === 'completed' || status === 'cancelled';

/** For how many days there has been no news; undefined where there never was any, or where nobody waits for it any more. */
export const silentDays = (
  project: Pick<ProjectDetails, 'status' | 'lastUpdateAt'>,
  today: string,
): number | undefined => {
  const last = new Date(project.lastUpdateAt ?? '');
  if (isOver(project) || Number.isNaN(last.getTime())) return undefined;
  return Math.max(0, daysBetween(amsterdam(last).date, today) ?? 0);
};

/** How many days a phase takes longer than was planned; 0 when it does not. */
export const lateDays = ({state, plannedEndDate, endDate}: Phase, today: string): number => {
  const until = endDate ?? (state === 'current' ? today : undefined);
  return Math.max(0, (plannedEndDate && until && daysBetween(plannedEndDate, until)) || 0);
};

/** Whether the days of a phase can't all be true: it ends before it begins, or is done on a day that is still to come. */
export const isContradictory = ({state, startDate, plannedEndDate, endDate}: Phase, today: string): boolean => {
  const isBefore = (day: string | undefined): boolean => !!startDate && !!day && day < startDate;
  return isBefore(endDate) || isBefore(plannedEndDate) || (state === 'completed' && !!endDate && endDate > today);
};

/** Whether one can still take part. */
export const isOpen = (project: Pick<ProjectDetails, 'status' | 'participationUntilDate'>, today: string): boolean =>
  !isOver(project) && (project.participationUntilDate ?? '') >= today;

/** Whether news was promised for a day that has passed without any. */
export const isOverdue = ({nextUpdateExpectedDate, lastUpdateAt}: ProjectDetails, today: string): boolean =>
  !!nextUpdateExpectedDate &&
  nextUpdateExpectedDate < today &&
  !(lastUpdateAt && amsterdam(new Date(lastUpdateAt)).date > plusDays(nextUpdateExpectedDate, -1));
