import type {Page} from 'playwright';

/**
 * What no page with a widget may do, gathered while it lives: errors that nobody caught, errors in the console, requests to
 * anybody but the origins of the test.
 */
export const watchPage = (page: Page, origins: readonly string[]): readonly string[] => {
  const problems: string[] = [];
  page.on('pageerror', error => problems.push(`uncaught: ${error.message}`));
  page.on('console', message => {
    // What the browser itself says about a request that failed is no error of a script.
    const ofBrowser = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !ofBrowser) problems.push(`console: ${message.text()}`);
  });
  page.on('request', request => {
    const url = request.url();
    if (!origins.some(origin => url.startsWith(`${origin}/`))) problems.push(`foreign request: ${url}`);
  });
  return problems;
};
