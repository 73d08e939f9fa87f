import {isBlank, tidied} from '../../../src/model/initiative/answers.js';
import {Problem} from '../http/problem.js';
import type {Joining} from '../mail/letters.js';

/** What somebody writes to the people behind a project, tidied. @throws Problem 400 when there is nothing to read */
export const messageIn = (body: unknown): Joining => {
  // Checked against the contract.
  const {name, email, message} = body as Joining;
  const tidy = {name: tidied(name).replace(/\s+/g, ' '), email, message: tidied(message)};
  const invalidParams = (['name', 'message'] as const)
    .filter(field => isBlank(tidy[field]))
    .map(field => ({name: field, code: 'required', reason: 'must have something to read'}));
  if (invalidParams.length > 0) throw new Problem(400, 'Something is missing.', {invalidParams});
  return tidy;
};
