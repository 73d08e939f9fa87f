import {pathValidator, queryValidator} from '../contract/validators.js';
import {operationOf} from '../contract/operations.js';
import {invalidParamsOf} from './invalid-params.js';
import {Problem} from './problem.js';

/** What was asked, checked against the contract. */
export interface Question {
  /** Numbers as numbers, defaults filled in. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly path: Readonly<Record<string, string>>;
}

const queryOf = (operationId: string, parameters: URLSearchParams): Question['query'] => {
  const query: Record<string, unknown> = {};
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    // No parameter of a read is a list: one that is there twice is refused with its type.
    query[name] = values.length > 1 ? values : values[0];
  }
  const validate = queryValidator(operationId);
  if (!validate(query))
    throw new Problem(400, 'The query is not as the contract says.', {invalidParams: invalidParamsOf(validate.errors)});
  return query;
};

/** @throws Problem 400 with a line for every parameter that is refused, 404 for an id that none can have */
export const questionOf = (operationId: string, url: string, path: Readonly<Record<string, string>>): Question => {
  // No id has NUL in it, and no database can look for it.
  const possible = Object.values(path).every(part => !part.includes('\0'));
  if (!possible || !pathValidator(operationId)({...path})) throw new Problem(404, 'There is no such resource.');
  return {query: queryOf(operationId, new URL(url).searchParams), path};
};

/** The one address of a question, whatever the order in which its parameters came: path and query. */
export const addressOf = (operationId: string, {query, path}: Question): string => {
  const filled = operationOf(operationId).path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const parameters = new URLSearchParams(
    Object.entries(query)
      .map(([name, value]): [string, string] => [name, String(value)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  ).toString();
  return parameters ? `${filled}?${parameters}` : filled;
};
