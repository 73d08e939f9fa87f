// Tests in real browsers: node --import tsx test/support/browser-tests/run.ts <glob…> [--coverage]
// BROWSERS=chromium,firefox,webkit chooses among them; a single file and a single browser take seconds.
import process from 'node:process';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, startTestRunner, type BrowserLauncher, type TestRunnerConfig} from '@web/test-runner';
import {wantedEngines} from '../browsers/ensure.js';
import {freePort} from '../free-port.js';
import {countFileVariable} from '../stages/count.js';
import {ariaSnapshotPlugin} from './aria-snapshot.plugin.js';
import {countReporter} from './count.reporter.js';
import {coverageConfig} from './coverage.js';
import {launcherFor} from './launchers.js';
import {leafletPlugin} from './leaflet.plugin.js';
import {mockServiceWorker} from './mock-service-worker.js';
import {testPage} from './page.js';

// A visitor who is not in the Netherlands: whoever forgets the time zone is found out. Browsers take it from their parent.
process.env['TZ'] ??= 'America/Curacao';

const words = process.argv.slice(2);
const countFile = process.env[countFileVariable];
const browsers: BrowserLauncher[] = [];
for (const engine of wantedEngines()) browsers.push(await launcherFor(engine));

const config: TestRunnerConfig = {
  rootDir: process.cwd(),
  port: await freePort(),
  files: words.filter(word => !word.startsWith('--')),
  browsers,
  concurrentBrowsers: 2,
  nodeResolve: {exportConditions: ['development', 'browser']},
  middleware: [mockServiceWorker],
  plugins: [
    esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'esnext'}),
    ariaSnapshotPlugin,
    leafletPlugin,
  ],
  testRunnerHtml: testPage,
  testFramework: {config: {ui: 'bdd', timeout: 40_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: process.stdout.isTTY}),
    ...(countFile ? [countReporter(countFile)] : []),
  ],
  coverage: words.includes('--coverage'),
  coverageConfig,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
};

await startTestRunner({config, readCliArgs: false, readFileConfig: false});
