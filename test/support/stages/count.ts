/** How many tests of a stage passed and failed. A check that is no test suite counts as one. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Both together. */
export const add = (one: Count, other: Count): Count => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/** Where a test runner that we start is to write its count; undefined when a person starts it. */
export const countFileVariable = 'VERBIND_COUNT_FILE';
