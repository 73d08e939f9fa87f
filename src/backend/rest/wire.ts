import {parseConfiguration} from '../../contract/generated/configuration-parser.js';
import type {Report} from '../../contract/parse.js';
import type {Configuration} from '../../model/configuration.js';
import {BackendError} from '../backend-error.js';
import type {ReadOptions} from '../ports.js';

/** More items than this in one document are no municipality's. The rest is left out, and reported. */
const most = 20_000;

/** A page of a list, its items still unknown. */
export interface WirePage {
  readonly count: number;
  readonly hasNext: boolean;
  readonly results: readonly unknown[];
}

/** Tells the asker what was left out. */
export const reportOf =
  ({report}: ReadOptions = {}): Report =>
  (path, expected) =>
    report?.({path, expected});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const broken = (name: string, expected: string): BackendError =>
  new BackendError('broken', `${name}: expected ${expected}`);

/** @throws BackendError `broken` for what is not a page of results */
export const pageOf = (document: unknown, name: string): WirePage => {
  if (!isRecord(document)) throw broken(name, 'an object with count and results');
  const {results, count, next} = document;
  if (!Array.isArray(results)) throw broken(name, 'a list in results');
  return {results, count: typeof count === 'number' ? count : results.length, hasNext: typeof next === 'string'};
};

/** The page that was asked for, also out of the answer of a backend that gives everything at once. */
export const cutPage = (answer: WirePage, page: number, pageSize: number, name: string, report: Report): WirePage => {
  const {results} = answer;
  if (results.length <= pageSize) return answer;
  report(name, `at most ${pageSize} items, as asked for`);
  const end = page * pageSize;
  return {count: results.length, hasNext: end < results.length, results: results.slice(end - pageSize, end)};
};

/** Reads the items of a list; what can't be used is left out and reported. */
export const itemsOf = <Item>(
  items: readonly unknown[],
  name: string,
  read: (value: unknown, path: string, report: Report) => Item | undefined,
  report: Report,
): Item[] => {
  if (items.length > most) report(name, `at most ${most} items`);
  return items
    .slice(0, most)
    .map((item, index) => read(item, `${name}[${index}]`, report))
    .filter(item => item !== undefined);
};

/** @throws BackendError `broken` without the name and code of a municipality */
export const readConfiguration = (document: unknown, report: Report): Configuration => {
  const parsed = parseConfiguration(document, 'configuration', report);
  if (!parsed) throw broken('configuration', 'an object with a municipality');
  const {capabilities, serverTime, municipality, locales = [], holidays = [], authorities = [], links = {}} = parsed;
  return {
    municipality,
    locales,
    holidays,
    authorities,
    links,
    placeSearch: capabilities?.placeSearch ?? 'none',
    ...(serverTime && {serverTime}),
  };
};
