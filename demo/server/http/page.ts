/** One page of a list as the contract says. */
export interface WireList {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly unknown[];
}

interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

/** The list around a page of results, with the addresses of its neighbours. */
export const listOf = (url: string, {page, pageSize}: Paging, count: number, results: readonly unknown[]): WireList => {
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

/** The same from a whole list in memory. */
export const pageOf = (url: string, paging: Paging, items: readonly unknown[]): WireList => {
  const start = (paging.page - 1) * paging.pageSize;
  return listOf(url, paging, items.length, items.slice(start, start + paging.pageSize));
};
