/** Rows in one statement: enough to be fast, few enough to stay under the limit of parameters. */
const batch = 500;

/** Writes many rows, some hundreds with each statement. */
export const inBatches = async <Item>(
  items: readonly Item[],
  insert: (part: readonly Item[]) => Promise<unknown>,
): Promise<void> => {
  for (let start = 0; start < items.length; start += batch) await insert(items.slice(start, start + batch));
};
