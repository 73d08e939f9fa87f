import type {Report} from '../../contract/parse.js';
import type {Area} from '../../model/area.js';
import type {Topic} from '../../model/topic.js';
import type {ReadOptions} from '../ports.js';
import {request} from './request.js';
import {readArea, readTopic} from './wire-lists.js';
import {itemsOf, pageOf, reportOf} from './wire.js';

/** Topics and areas are read whole, in the largest pages the contract allows. */
const wholePage = 100;

/** All pages of a list: the first says how many there are, the rest come together. */
const readWhole = async <Item>(
  base: string,
  name: string,
  read: (value: unknown, path: string, report: Report) => Item | undefined,
  options: ReadOptions | undefined,
): Promise<readonly Item[]> => {
  const report = reportOf(options);
  const pageUrl = (page: number): string => `${base}/${name}?${page > 1 ? `page=${page}&` : ''}pageSize=${wholePage}`;
  const first = pageOf(await request(pageUrl(1), options), name);
  const more = first.hasNext ? Math.min(200, Math.ceil(first.count / wholePage)) - 1 : 0;
  const others = await Promise.all(
    Array.from({length: Math.max(0, more)}, (_, index) => request(pageUrl(index + 2), options)),
  );
  return [first, ...others.map(page => pageOf(page, name))].flatMap(({results}) =>
    itemsOf(results, name, read, report),
  );
};

/** All topics. */
export const readTopics = (base: string, options?: ReadOptions): Promise<readonly Topic[]> =>
  readWhole(base, 'topics', readTopic, options);

/** All areas. */
export const readAreas = (base: string, options?: ReadOptions): Promise<readonly Area[]> =>
  readWhole(base, 'areas', readArea, options);
