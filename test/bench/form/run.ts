import {chromium} from 'playwright';
import {chromiumOptions} from '../../support/browsers/chromium.js';
import {ensureBrowser} from '../../support/browsers/ensure.js';
import {percentile, printTable} from '../table.js';
import {measureFilling, type Filling} from './filling.js';
import {serveForms} from './serve.js';

/** How often each page is opened: in turns, so that what else the machine does falls on all. */
const rounds = 5;

const median = (runs: readonly Filling[], of: (run: Filling) => number): number => percentile(runs.map(of), 0.5);

/** Measures how the form comes to life and is filled in, beside one written by hand. */
export const run = async (): Promise<void> => {
  const forms = await serveForms();
  const browser = await chromium.launch(chromiumOptions(await ensureBrowser('chromium')));
  const names = ['by-hand', 'loader', 'direct'];
  const runs = new Map<string, Filling[]>(names.map(name => [name, []]));
  try {
    // The first of all pages also starts the browser: it is not counted.
    await measureFilling(browser, `${forms.origin}/by-hand`);
    for (let round = 0; round < rounds; round++)
      for (const [name, all] of runs) all.push(await measureFilling(browser, `${forms.origin}/${name}`));
  } finally {
    await browser.close();
    forms.stop();
  }
  const rows = [...runs].map(([name, all]) => ({
    name,
    interactive: median(all, each => each.interactive),
    mainThread: median(all, each => each.mainThread),
    key: percentile(
      all.flatMap(({keys}) => keys),
      0.95,
    ),
    shiftOnLoad: Math.max(...all.map(each => each.shiftOnLoad)),
    shiftBetween: Math.max(...all.map(each => each.shiftBetween)),
  }));
  const [hand] = rows;
  const times = (value: number, by: number | undefined): string => `${(value / (by ?? value)).toFixed(2)}×`;
  printTable(
    `The first steps of a form, processor slowed 4×, median of ${rounds}; × of the one by hand`,
    [
      'form',
      'first field ms',
      '×',
      'main thread ms',
      '×',
      'key to frame p95 ms',
      '×',
      'shift on load',
      'between steps',
    ],
    rows.map(({name, interactive, mainThread, key, shiftOnLoad, shiftBetween}) => [
      name,
      interactive,
      times(interactive, hand?.interactive),
      mainThread,
      times(mainThread, hand?.mainThread),
      key,
      times(key, hand?.key),
      shiftOnLoad.toFixed(3),
      shiftBetween.toFixed(3),
    ]),
  );
};
