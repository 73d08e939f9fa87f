import type {Project} from './project.js';

/** Whether one can take part in a project today, up to and including its last day. @param today `YYYY-MM-DD` in the Netherlands */
export const isOpenForParticipation = (
  {participationUntilDate, status}: Pick<Project, 'participationUntilDate' | 'status'>,
  today: string,
): boolean =>
  participationUntilDate !== undefined &&
  today <= participationUntilDate &&
  status !== 'completed' &&
  status !== 'cancelled';
