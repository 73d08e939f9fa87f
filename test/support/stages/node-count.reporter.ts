import type {TestEvent} from 'node:test/reporters';
import type {Count} from './count.js';

/** A reporter of node:test that writes the count and nothing else. */
export default async function* nodeCount(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of events) {
    if (type === 'test:fail' && !isCausedByTests(data.details.error)) failed++;
    // A suite that passes is no test, and neither is a file without tests.
    if (type === 'test:pass' && data.details.type !== 'suite' && data.skip === undefined && data.name !== data.file)
      passed++;
  }
  yield JSON.stringify({passed, failed} satisfies Count);
}

/** A suite or a file fails with its tests; it counts only when it fails by itself, as in a hook. */
const isCausedByTests = (error: Error): boolean => 'failureType' in error && error.failureType === 'subtestsFailed';
