import {BackendError} from '../backend-error.js';

const isWithin = (number: number, most: number): boolean => Number.isInteger(number) && number >= 1 && number <= most;

/** Holds a page to the bounds of the contract. @throws BackendError `invalid` */
export const checkPaging = (page: number, pageSize: number): void => {
  const invalidParams = [
    ...(isWithin(page, 10_000) ? [] : [{name: 'page', code: 'invalid', reason: 'must be from 1 to 10000'}]),
    ...(isWithin(pageSize, 100) ? [] : [{name: 'pageSize', code: 'invalid', reason: 'must be from 1 to 100'}]),
  ];
  if (invalidParams.length > 0) throw new BackendError('invalid', 'There is no such page', {invalidParams});
};
