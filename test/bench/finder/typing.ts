import type {Browser, Page} from 'playwright';
import {percentile} from '../table.js';

/** What is typed, key by key; between two words the field is emptied. */
const words = ['lantaarnpalen', 'speelplekken', 'monumenten', 'grofvuil', 'isolatie', 'bomen snoeien', 'team 4321'];

/** Measured on one page. */
export interface Typing {
  /** Milliseconds from a key to the frame after the list has changed. */
  readonly median: number;
  readonly p95: number;
  /** The longest task from the first byte of data until the list stands, in milliseconds. */
  readonly longestTask: number;
}

/** Waits for the answer to what was typed, then for the frame that shows it. Runs in the page. */
const measureInPage = async (typed: readonly string[]): Promise<number[]> => {
  const finder = document.querySelector('verbind-contact-finder');
  const root: ParentNode = finder?.shadowRoot ?? document;
  const field = root.querySelector('input');
  if (!field) throw new Error('no field');
  const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const answered = (): Promise<unknown> =>
    finder
      ? new Promise(resolve => {
          finder.addEventListener('verbind-contact-searched', resolve, {once: true});
          // Longer than any answer that is worth measuring: a bench must end.
          setTimeout(resolve, 3000);
        })
      : Promise.resolve();
  const times: number[] = [];
  for (const word of typed)
    for (let length = 1; length <= word.length; length++) {
      const start = performance.now();
      const answer = answered();
      field.value = word.slice(0, length);
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await answer;
      await frame();
      times.push(performance.now() - start);
    }
  return times;
};

const prepare = async (browser: Browser, url: string): Promise<Page> => {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  // tsx names functions with a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = named => named');
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, {tasks});
    new PerformanceObserver(entries => tasks.push(...entries.getEntries().map(({duration}) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(url);
  await page.locator('li h3, li [role=heading]').first().waitFor({timeout: 120_000});
  return page;
};

/** Types on a page with the processor slowed down four times. */
export const measureTyping = async (browser: Browser, url: string): Promise<Typing> => {
  const page = await prepare(browser, url);
  // The first key reads the words; it belongs to the tasks, not to the times.
  await page.locator('input').first().focus();
  await page.evaluate(measureInPage, ['ab']);
  const longestTask = await page.evaluate(() => Math.max(0, ...(window as unknown as {tasks: number[]}).tasks));
  const times = await page.evaluate(measureInPage, words);
  await page.close();
  return {median: percentile(times, 0.5), p95: percentile(times, 0.95), longestTask};
};
