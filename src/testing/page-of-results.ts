import type {Paging} from './query.js';

/** A page of a list as the contract has it. */
export interface PageOfResults {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly unknown[];
}

/** The list around a page of results, with the addresses of its neighbours. */
export const pageAround = (
  results: readonly unknown[],
  count: number,
  {page, pageSize}: Paging,
  url: string,
): PageOfResults => {
  const at = (number: number): string => {
    const address = new URL(url);
    address.searchParams.set('page', String(number));
    return address.href;
  };
  return {
    count,
    next: page * pageSize < count ? at(page + 1) : null,
    previous: page > 1 ? at(page - 1) : null,
    results,
  };
};

/** One page out of a whole list. */
export const pageOutOf = (items: readonly unknown[], paging: Paging, url: string): PageOfResults => {
  const end = paging.page * paging.pageSize;
  return pageAround(items.slice(end - paging.pageSize, end), items.length, paging, url);
};
