import type {Browser} from 'playwright';

/** How a page with a finder comes to life over a slow connection. */
export interface Loading {
  /** Requests that wait for another, from the script tag to the first contact. */
  readonly roundTrips: number;
  readonly requests: number;
  /** Milliseconds until the first contact point is shown. */
  readonly shown: number;
  /** Layout shift that the widget causes, cumulative. */
  readonly shift: number;
}

/** "Slow 4G" as Chromium's developer tools simulate it: milliseconds, and bytes a second. */
const slow4g = {offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375};

interface Timed {
  readonly start: number;
  readonly end: number;
}

/** The longest chain of requests of which each began after the one before had ended. */
const chainOf = (requests: readonly Timed[]): number => {
  const sorted = [...requests].sort((one, other) => one.start - other.start);
  const depth: number[] = [];
  for (const [index, {start}] of sorted.entries())
    depth[index] =
      1 + Math.max(0, ...sorted.slice(0, index).map(({end}, before) => (end <= start + 1 ? (depth[before] ?? 0) : 0)));
  return Math.max(0, ...depth);
};

/** Loads a page over a slow connection and counts. */
export const measureLoading = async (browser: Browser, url: string): Promise<Loading> => {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await page.addInitScript(() => {
    Object.assign(window, {shift: 0});
    new PerformanceObserver(entries => {
      for (const entry of entries.getEntries())
        (window as unknown as {shift: number}).shift += (entry as unknown as {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(url, {waitUntil: 'commit'});
  await page.locator('li h3, li [role=heading]').first().waitFor({timeout: 60_000});
  const shown = await page.evaluate(() => performance.now());
  const timed: Timed[] = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(entry => ({start: entry.startTime, end: (entry as PerformanceResourceTiming).responseEnd})),
  );
  const shift = await page.evaluate(() => (window as unknown as {shift: number}).shift);
  await page.close();
  return {roundTrips: chainOf(timed.filter(({end}) => end <= shown)), requests: timed.length, shown, shift};
};
