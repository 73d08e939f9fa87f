import type {Browser, CDPSession, Page} from 'playwright';

/** How a form comes to life and is filled in, on a processor slowed down four times. */
export interface Filling {
  /** Milliseconds from the beginning of the page until the first field stands on the screen. */
  readonly interactive: number;
  /** Milliseconds of the main thread until then, and in the second after it. */
  readonly mainThread: number;
  /** Milliseconds from a key to the frame after it, each. */
  readonly keys: readonly number[];
  /** Layout shift while it comes, cumulative. */
  readonly shiftOnLoad: number;
  /** The same, while somebody goes from step to step. */
  readonly shiftBetween: number;
}

const written = 'Een bankje in het park, voor wie even wil zitten';

/** Milliseconds that the main thread was at work. */
const busy = async (session: CDPSession): Promise<number> => {
  const {metrics} = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0);
};

/** Types in a field and waits for every frame. Runs in the page. */
const measureInPage = async (text: string): Promise<number[]> => {
  const root: ParentNode = document.querySelector('verbind-initiative-form')?.shadowRoot ?? document;
  const field = root.querySelector<HTMLInputElement>('#title');
  if (!field) throw new Error('no field');
  const times: number[] = [];
  for (let length = 1; length <= text.length; length++) {
    const start = performance.now();
    field.value = text.slice(0, length);
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - start);
  }
  return times;
};

const shiftOf = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as {shift: number}).shift);

/** Notes the first frame with a field, and what shifts without anybody having asked for it. */
const watchPage = (): void => {
  const seen = {shift: 0, interactive: 0};
  Object.assign(window, seen);
  const watched = window as unknown as {shift: number; interactive: number};
  new PerformanceObserver(entries => {
    for (const entry of entries.getEntries() as unknown as readonly {value: number; hadRecentInput: boolean}[])
      if (!entry.hadRecentInput) watched.shift += entry.value;
  }).observe({type: 'layout-shift', buffered: true});
  const look = (): void => {
    const root: ParentNode = document.querySelector('verbind-initiative-form')?.shadowRoot ?? document;
    if (root.querySelector('input')) setTimeout(() => (watched.interactive = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Opens a page, goes to its second step, and types there. */
export const measureFilling = async (browser: Browser, url: string): Promise<Filling> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  // tsx names functions with a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = named => named');
  await page.addInitScript(watchPage);
  const before = await busy(session);
  await page.goto(url, {waitUntil: 'commit'});
  await page.waitForFunction(() => (window as unknown as {interactive: number}).interactive > 0);
  await page.waitForTimeout(1000);
  const mainThread = (await busy(session)) - before;
  const interactive = await page.evaluate(() => (window as unknown as {interactive: number}).interactive);
  const shiftOnLoad = await shiftOf(page);
  await page.getByRole('radio', {name: 'Voor mijzelf, als inwoner'}).check();
  await page.getByRole('button', {name: 'Volgende'}).click();
  await page.getByRole('textbox', {name: 'Hoe heet uw initiatief?'}).waitFor();
  await page.waitForTimeout(1000);
  await page.evaluate(measureInPage, 'ab');
  const keys = await page.evaluate(measureInPage, written);
  await page.getByRole('textbox', {name: 'Wat wilt u doen, en waarom?'}).fill('Om te zitten.');
  await page.getByRole('button', {name: 'Volgende'}).click();
  await page.getByRole('heading', {name: /De plek/}).waitFor();
  await page.waitForTimeout(1000);
  const shiftBetween = (await shiftOf(page)) - shiftOnLoad;
  await context.close();
  return {interactive, mainThread, keys, shiftOnLoad, shiftBetween};
};
