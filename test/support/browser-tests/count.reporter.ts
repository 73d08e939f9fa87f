import {writeFileSync} from 'node:fs';
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';
import type {Count} from '../stages/count.js';

const tests = (suite: TestSuiteResult): readonly {readonly passed: boolean; readonly skipped: boolean}[] => [
  ...suite.tests,
  ...suite.suites.flatMap(tests),
];

/** The tests of one file in one browser; a file that could not run counts as one that failed. */
const countOf = ({testResults, passed}: TestSession): Count => {
  const all = testResults ? tests(testResults) : [];
  // A skipped test is a test that nobody runs: it counts as failed.
  const failed = all.filter(test => !test.passed || test.skipped).length;
  return {passed: all.length - failed, failed: passed || failed ? failed : 1};
};

/** Writes how many tests passed and failed, all browsers together, to a file. */
export const countReporter = (file: string): Reporter => ({
  onTestRunFinished({sessions}) {
    const counts = sessions.map(countOf);
    const count: Count = {
      passed: counts.reduce((sum, {passed}) => sum + passed, 0),
      failed: counts.reduce((sum, {failed}) => sum + failed, 0),
    };
    writeFileSync(file, JSON.stringify(count));
  },
});
