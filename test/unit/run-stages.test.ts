import {execPath} from 'node:process';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {runStages} from '../support/stages/run-stages.js';
import {check, stage, type Command} from '../support/stages/stage.js';

const works = check(execPath, '--eval', '');
const fails = check(execPath, '--eval', 'process.exit(3)');

/** Writes a count as our test runners do. */
const counting = (passed: number, failed: number, code: number): Command => ({
  words: [
    execPath,
    '--eval',
    `fs.writeFileSync(process.env.VERBIND_COUNT_FILE, '{"passed": ${passed}, "failed": ${failed}}'); process.exit(${code})`,
  ],
  counts: true,
});

/** What came of it, without the times; the report of the stages themselves is kept off the screen. */
const counts = async (...stages: Parameters<typeof runStages>[0]): Promise<Readonly<Record<string, string>>> => {
  const outcomes = await runStages(stages, () => undefined);
  return Object.fromEntries(outcomes.map(({name, count}) => [name, `${count.passed} passed, ${count.failed} failed`]));
};

describe('the run of all stages', () => {
  it('counts a check as one, and the tests of a suite one by one', async () => {
    expect(await counts(stage('checks', [works, fails, works]), stage('suite', [counting(7, 2, 1)]))).to.deep.equal({
      checks: '2 passed, 1 failed',
      suite: '7 passed, 2 failed',
    });
  });

  it('does not believe a suite that ends badly without a failed test', async () => {
    expect(await counts(stage('suite', [counting(7, 0, 1)]))).to.deep.equal({suite: '7 passed, 1 failed'});
  });

  it('does not believe a suite that says nothing', async () => {
    expect(await counts(stage('suite', [{...works, counts: true}]))).to.deep.equal({suite: '0 passed, 1 failed'});
  });

  it('goes on after a failure, but not with what needs it', async () => {
    const outcome = await counts(
      stage('build', [fails]),
      stage('e2e', [works], {needs: ['build'], cores: 2}),
      stage('bench', [works], {needs: ['e2e']}),
      stage('unit', [works]),
    );
    expect(outcome).to.deep.equal({
      build: '0 passed, 1 failed',
      e2e: '0 passed, 1 failed',
      bench: '0 passed, 1 failed',
      unit: '1 passed, 0 failed',
    });
  });

  it('survives a program that is not there', async () => {
    expect(await counts(stage('gone', [check('verbind-has-no-such-program')]))).to.deep.equal({
      gone: '0 passed, 1 failed',
    });
  });
});
