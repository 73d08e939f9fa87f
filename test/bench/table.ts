/** The value below which this part of all values lies. */
export const percentile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};

/** Prints rows under a title, columns in line. */
export const printTable = (
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void => {
  const text = [head, ...rows].map(row => row.map(cell => (typeof cell === 'number' ? cell.toFixed(1) : cell)));
  const widths = head.map((_, column) => Math.max(...text.map(row => (row[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of text) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
};
