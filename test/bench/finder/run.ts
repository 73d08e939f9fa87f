import {chromium} from 'playwright';
import {chromiumOptions} from '../../support/browsers/chromium.js';
import {ensureBrowser} from '../../support/browsers/ensure.js';
import {printTable} from '../table.js';
import {measureLoading} from './loading.js';
import {serveBench} from './serve.js';
import {measureTyping} from './typing.js';

/** Measures typing over ten thousand contact points, and loading over a slow connection, beside lists written by hand. */
export const run = async (): Promise<void> => {
  const bench = await serveBench(10_000);
  const small = await serveBench(60);
  const browser = await chromium.launch(chromiumOptions(await ensureBrowser('chromium')));
  try {
    const typing = [];
    for (const name of ['tuned', 'naive', 'ours'])
      typing.push({name, ...(await measureTyping(browser, `${bench.origin}/${name}`))});
    const tuned = typing[0]?.p95 ?? 1;
    printTable(
      'From key to painted list, 10,000 contact points, processor slowed 4×',
      ['list', 'median ms', 'p95 ms', 'p95 ÷ tuned', 'longest task ms', 'while indexing'],
      typing.map(({name, median, p95, longestTask, longestWhileIndexing}) => [
        name,
        median,
        p95,
        (p95 / tuned).toFixed(2),
        longestTask,
        longestWhileIndexing,
      ]),
    );
    const loading = [];
    for (const name of ['tuned', 'file', 'loader', 'direct', 'fifty'])
      loading.push({name, ...(await measureLoading(browser, `${small.origin}/${name}`))});
    const file = loading.find(({name}) => name === 'file')?.shown ?? 1;
    printTable(
      'First contact over slow 4G, 60 contact points; the tuned list in the page itself, and in a file to embed',
      ['page', 'round trips', 'requests', 'shown ms', 'shown ÷ file', 'layout shift'],
      loading.map(({name, roundTrips, requests, shown, shift}) => [
        name,
        String(roundTrips),
        String(requests),
        shown,
        (shown / file).toFixed(2),
        shift.toFixed(3),
      ]),
    );
  } finally {
    await browser.close();
    bench.stop();
    small.stop();
  }
};
