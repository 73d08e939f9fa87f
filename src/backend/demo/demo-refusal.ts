import {BackendError, type InvalidParam} from '../backend-error.js';

const statuses = {conflict: 409, too_large: 413, unsupported_media_type: 415} as const;

/** What a server answers to what it can't take, field by field. */
export const refusal = (invalidParams: readonly InvalidParam[]): BackendError =>
  new BackendError('invalid', `Refused: ${invalidParams.map(({name, code}) => `${name} ${code}`).join(', ')}`, {
    status: 400,
    invalidParams,
  });

/** A refusal of one field. @param code as the contract has it */
export const refusalOf = (name: string, code: string, reason: string): BackendError => refusal([{name, code, reason}]);

/** A refusal that has a status of its own. */
export const refusalBy = (code: keyof typeof statuses, reason: string): BackendError =>
  new BackendError('broken', reason, {status: statuses[code]});
