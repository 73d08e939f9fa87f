import {headerNamesOf, listParametersOf, pathValidator, queryValidator} from '../contract/validators.js';
import {operationOf} from '../contract/operations.js';
import {invalidParamsOf} from './invalid-params.js';
import {Problem} from './problem.js';

/** What was asked, checked against the contract. */
export interface Question {
  /** Numbers as numbers, defaults filled in. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly path: Readonly<Record<string, string>>;
  /** Those that the operation names, by the names that it gives them. */
  readonly header: Readonly<Record<string, string>>;
}

const queryOf = (operationId: string, parameters: URLSearchParams): Question['query'] => {
  const lists = listParametersOf(operationId);
  const query: Record<string, unknown> = {};
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    const list = lists.get(name);
    if (list) query[name] = list === 'exploded' ? values : values.flatMap(value => value.split(','));
    // What is no list and is there twice is refused with its type.
    else query[name] = values.length > 1 ? values : values[0];
  }
  const validate = queryValidator(operationId);
  if (!validate(query))
    throw new Problem(400, 'The query is not as the contract says.', {invalidParams: invalidParamsOf(validate.errors)});
  return query;
};

/** The headers that an operation names, as they came. */
export const headersOf = (operationId: string, headers: Headers): Question['header'] =>
  Object.fromEntries(
    headerNamesOf(operationId).flatMap(name => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value] as const];
    }),
  );

/** @throws Problem 400 with a line for every parameter that is refused, 404 for an id that none can have */
export const questionOf = (
  operationId: string,
  {url, headers}: Pick<Request, 'url' | 'headers'>,
  path: Readonly<Record<string, string>>,
): Question => {
  // No id has NUL in it, and no database can look for it.
  const possible = Object.values(path).every(part => !part.includes('\0'));
  if (!possible || !pathValidator(operationId)({...path})) throw new Problem(404, 'There is no such resource.');
  return {
    query: queryOf(operationId, new URL(url).searchParams),
    path,
    header: headersOf(operationId, headers),
  };
};

/** The one address of a question, whatever the order in which its parameters came: path and query. */
export const addressOf = (operationId: string, {query, path}: Pick<Question, 'query' | 'path'>): string => {
  const filled = operationOf(operationId).path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const lists = listParametersOf(operationId);
  const parameters = new URLSearchParams(
    Object.entries(query)
      .flatMap(([name, value]) =>
        (lists.get(name) === 'exploded' ? [value].flat() : [value]).map((each): [string, string] => [
          name,
          String(each),
        ]),
      )
      .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  ).toString();
  return parameters ? `${filled}?${parameters}` : filled;
};
