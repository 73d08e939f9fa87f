import {queryValidator} from '../contract/validators.js';
import {invalidParamsOf, Problem} from './problem.js';

const wellFormed = (search: string): boolean => {
  try {
    decodeURIComponent(search.replaceAll('+', ' '));
    return true;
  } catch {
    return false;
  }
};

/**
 * The query of a request as the contract says, numbers as numbers and defaults filled in.
 * @throws Problem 400, with a line for every parameter that is refused
 */
export const readQuery = (operationId: string, url: string): Readonly<Record<string, unknown>> => {
  const {search, searchParams} = new URL(url);
  if (!wellFormed(search) || search.includes('%00')) throw new Problem(400, 'The query is not well-formed UTF-8.');
  const query: Record<string, unknown> = {};
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    query[name] = values.length > 1 ? values : values[0];
  }
  const validate = queryValidator(operationId);
  if (!validate(query))
    throw new Problem(400, 'The query is not as the contract says.', invalidParamsOf(validate.errors));
  return query;
};
