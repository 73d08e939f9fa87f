import type {CoverageConfig} from '@web/test-runner';

/** Measured in Chromium. Below these the run fails; raise them when the real numbers rise, never lower them. */
export const coverageConfig: CoverageConfig = {
  include: ['src/**/*.ts'],
  exclude: ['src/contract/generated/**'],
  report: true,
  reportDir: 'coverage',
  reporters: ['text-summary', 'lcovonly', 'json-summary'],
  threshold: {statements: 88, lines: 88, branches: 85, functions: 70},
};
