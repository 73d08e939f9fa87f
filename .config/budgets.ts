import {readFileSync} from 'node:fs';
import {brotliSize, filesOfPage} from './embed-sizes.js';

interface Budget {
  readonly files?: readonly string[];
  /** A widget: the loader and all its chunks count. */
  readonly page?: string;
  readonly maxBrotli: number;
}

/** Holds the embed files against budgets.json and prints a line each. @returns whether all are within */
export const checkBudgets = (): boolean => {
  const budgets = JSON.parse(readFileSync('budgets.json', 'utf8')) as Readonly<Record<string, Budget>>;
  return Object.entries(budgets)
    .map(([name, {files, page, maxBrotli}]) => {
      const size = (files ?? filesOfPage(page ?? '')).reduce((sum, file) => sum + brotliSize(file), 0);
      const fits = size <= maxBrotli;
      console.log(`${fits ? '✓' : '✗ over budget:'} ${name}: ${size} of ${maxBrotli} bytes (brotli)`);
      return fits;
    })
    .every(fits => fits);
};
