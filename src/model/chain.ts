/** A thing and those it lies in, nearest first; a circle in bad data ends where it closes. */
export const chain = <Item>(
  from: string | undefined,
  items: ReadonlyMap<string, Item>,
  parentOf: (item: Item) => string | undefined,
): readonly Item[] => {
  const found = new Set<Item>();
  for (let item = from ? items.get(from) : undefined; item && !found.has(item);) {
    found.add(item);
    const parent = parentOf(item);
    item = parent ? items.get(parent) : undefined;
  }
  return [...found];
};
