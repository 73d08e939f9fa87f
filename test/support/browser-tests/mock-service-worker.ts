import type {TestRunnerConfig} from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** msw's worker must be served from the root, or it does not see the requests of the test pages. */
export const mockServiceWorker: Middleware = (context, next) => {
  if (context.path === '/mockServiceWorker.js') context.url = '/node_modules/msw/lib/mockServiceWorker.js';
  return next();
};
