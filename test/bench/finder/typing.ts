import type {Browser, Page} from 'playwright';
import {percentile} from '../table.js';

/** What is typed, key by key; between two words the field is emptied. */
const words = ['lantaarnpalen', 'speelplekken', 'monumenten', 'grofvuil', 'isolatie', 'bomen snoeien', 'team 4321'];

/** Measured on one page. */
export interface Typing {
  /** Milliseconds from a key to the frame after the list has changed. */
  readonly median: number;
  readonly p95: number;
  /** The longest task from the first byte of the page until the first word is answered, in milliseconds. */
  readonly longestTask: number;
  /** The same, from the moment that the field stands: contact points are read, put in order and shown, words are read. */
  readonly longestWhileIndexing: number;
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
      // A space asks nothing new: there would be no answer to wait for.
      if (word[length - 1] === ' ') continue;
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

/** The longest task that began at or after a moment. */
const longestSince = (page: Page, moment: number): Promise<number> =>
  page.evaluate(
    since =>
      Math.max(
        0,
        ...(window as unknown as {tasks: PerformanceEntry[]}).tasks
          .filter(({startTime}) => startTime >= since)
          .map(({duration}) => duration),
      ),
    moment,
  );

/** A page with the processor slowed down four times, and when its field stood. */
const prepare = async (browser: Browser, url: string): Promise<readonly [page: Page, fieldStood: number]> => {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  // tsx names functions with a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = named => named');
  await page.addInitScript(() => {
    const tasks: PerformanceEntry[] = [];
    Object.assign(window, {tasks});
    new PerformanceObserver(entries => tasks.push(...entries.getEntries())).observe({type: 'longtask', buffered: true});
  });
  await page.goto(url, {waitUntil: 'commit'});
  await page.locator('input').first().waitFor({timeout: 120_000});
  // A page by hand has its field from the beginning.
  const fieldStood = await page.evaluate(() =>
    document.querySelector('verbind-contact-finder') ? performance.now() : 0,
  );
  await page.locator('li h3, li [role=heading]').first().waitFor({timeout: 120_000});
  return [page, fieldStood];
};

/** Types on a page with the processor slowed down four times. */
export const measureTyping = async (browser: Browser, url: string): Promise<Typing> => {
  const [page, fieldStood] = await prepare(browser, url);
  // The first key reads the words; it belongs to the tasks, not to the times.
  await page.locator('input').first().focus();
  await page.evaluate(measureInPage, ['ab']);
  const longestTask = await longestSince(page, 0);
  const longestWhileIndexing = await longestSince(page, fieldStood);
  const times = await page.evaluate(measureInPage, words);
  await page.close();
  return {median: percentile(times, 0.5), p95: percentile(times, 0.95), longestTask, longestWhileIndexing};
};
