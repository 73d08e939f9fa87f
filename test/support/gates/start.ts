// Loaded by the page of every browser test, before the tests.
import {takeProblems} from './problems.js';
import {allowMockServiceWorker} from './trusted-types.js';
import {watch} from './watch.js';

/** What the runner leaves for its test framework. */
interface RunnerPage {
  __WTR_CONFIG__?: {testFrameworkConfig?: {rootHooks?: Mocha.RootHookObject}};
}

const check = async (): Promise<void> => {
  const problems = await takeProblems();
  if (problems.length) throw new Error(`The page did what it must never do:\n${problems.join('\n')}`);
};

/**
 * Checks within the test itself, not in a hook after it: mocha gives up the rest of a file when a hook fails, and a problem
 * belongs to the test that caused it.
 */
const checkAtEnd = (test: Mocha.Test): void => {
  const body = test.fn;
  if (!body) return;
  test.fn = async function (...values: readonly unknown[]) {
    await Reflect.apply(body, this, values);
    await check();
  };
};

watch();
allowMockServiceWorker();
const {testFrameworkConfig} = (globalThis as RunnerPage).__WTR_CONFIG__ ?? {};
if (!testFrameworkConfig) throw new Error('The runner has not told its configuration: the gates cannot be closed.');
testFrameworkConfig.rootHooks = {
  beforeEach(this: Mocha.Context) {
    if (this.currentTest) checkAtEnd(this.currentTest);
  },
  afterAll: check,
};
