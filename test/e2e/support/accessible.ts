import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Page} from 'playwright';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly target: readonly unknown[]; readonly failureSummary: string}[];
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is not accessible inside our elements of these names; what the site itself does is the site's. */
export const accessibilityFaults = async (page: Page, tags: readonly string[]): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const include = JSON.stringify(tags.map(tag => [tag]));
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run({include: ${include}}, {runOnly: ${JSON.stringify(rules)}}).then(({violations}) => violations)`,
  );
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};
