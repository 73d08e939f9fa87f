import type {ContactPoint} from './contact-point.js';

/** Whether somebody is away on a day. @param today `YYYY-MM-DD` in the Netherlands */
export const isAbsent = ({absentUntilDate}: Pick<ContactPoint, 'absentUntilDate'>, today: string): boolean =>
  absentUntilDate !== undefined && today <= absentUntilDate;
