/** One page of a list as the contract says. */
export interface WireList {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly unknown[];
}

/** Which page; both are checked, and have their defaults. */
export interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

/** Gives the absolute address of another page of the same list. */
export type LinkTo = (page: number) => string;

/** The list around a page of results, with the addresses of its neighbours. */
export const listOf = (
  {page, pageSize}: Paging,
  linkTo: LinkTo,
  count: number,
  results: readonly unknown[],
): WireList => ({
  count,
  next: page * pageSize < count ? linkTo(page + 1) : null,
  previous: page > 1 ? linkTo(page - 1) : null,
  results,
});

/** The same from a whole list in memory. */
export const pageOf = (paging: Paging, linkTo: LinkTo, items: readonly unknown[]): WireList => {
  const start = (paging.page - 1) * paging.pageSize;
  return listOf(paging, linkTo, items.length, items.slice(start, start + paging.pageSize));
};
