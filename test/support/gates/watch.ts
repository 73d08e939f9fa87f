import {note} from './problems.js';

/** Names that nobody can own (RFC 2606), and PDOK's, which msw answers in the tests. */
const allowed = /(^|\.)(example|test|invalid|example\.(nl|com|org))$|^api\.pdok\.nl$/;

const isAllowed = (address: string): boolean => {
  const {origin, protocol, hostname} = new URL(address, location.href);
  return origin === location.origin || !protocol.startsWith('http') || allowed.test(hostname);
};

const watchRequests = (): void => {
  const noted = new Set<string>();
  const check = (address: string): void => {
    if (isAllowed(address) || noted.has(address)) return;
    noted.add(address);
    note(`request that is not on the allow-list: ${address}`);
  };
  new PerformanceObserver(list => {
    for (const {name} of list.getEntries()) check(name);
  }).observe({type: 'resource', buffered: true});
  // Firefox and WebKit leave requests that failed out of their list.
  const original = fetch;
  globalThis.fetch = (request, options) => {
    check(request instanceof Request ? request.url : String(request));
    return original(request, options);
  };
};

const watchConsole = (): void => {
  const original = console.error.bind(console);
  console.error = (...words: readonly unknown[]) => {
    note(`console.error: ${words.map(String).join(' ')}`);
    original(...words);
  };
};

/** Watches the page from now on. Uncaught errors and unhandled rejections are not here: mocha itself fails the test for them. */
export const watch = (): void => {
  watchConsole();
  watchRequests();
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
    note(`content security policy: ${effectiveDirective} ${blockedURI} ${sample}`);
  });
};
