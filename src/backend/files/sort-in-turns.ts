import {politely} from './slices.js';

/** Items that are sorted at once: a millisecond or two on a slow phone. */
const run = 128;

/** Merges two sorted lists; of equals those of the first go first. */
const merge = async <Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (one: Item, other: Item) => number,
  turn: () => Promise<void> | undefined,
): Promise<Item[]> => {
  const merged: Item[] = [];
  const rest = other.values();
  let next = rest.next();
  for (const item of one) {
    for (; !next.done && compare(next.value, item) < 0; next = rest.next()) merged.push(next.value);
    merged.push(item);
    if (merged.length % run === 0) await turn();
  }
  for (; !next.done; next = rest.next()) merged.push(next.value);
  return merged;
};

/** Sorts as `sort` does, with turns for the page in between: ten thousand names at once would hold it up. */
export const sortInTurns = async <Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Promise<readonly Item[]> => {
  const turn = politely();
  let runs: Item[][] = [];
  for (let start = 0; start < items.length; start += run) {
    runs.push(items.slice(start, start + run).sort(compare));
    await turn();
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let index = 0; index < runs.length; index += 2)
      merged.push(await merge(runs[index] ?? [], runs[index + 1] ?? [], compare, turn));
    runs = merged;
  }
  return runs[0] ?? [];
};
