import type {TestRunnerPlugin} from '@web/test-runner';

/** A page that can tell what assistive technology is told: Playwright's can, WebKit's driver cannot. */
interface SnapshotPage {
  locator?(selector: string): {ariaSnapshot(): Promise<string>};
}

/** A launcher with pages, as the ones for Playwright are. */
interface PageLauncher {
  getPage(sessionId: string): SnapshotPage;
}

/** Whether this is what a test sends with the command. */
const isRequest = (payload: unknown): payload is {readonly selector: string} =>
  typeof payload === 'object' && payload !== null && 'selector' in payload && typeof payload.selector === 'string';

/**
 * The command `aria-snapshot`: the accessibility tree below a selector in Playwright's notation, through shadow roots;
 * empty in a browser that cannot tell.
 */
export const ariaSnapshotPlugin: TestRunnerPlugin = {
  name: 'aria-snapshot',
  async executeCommand({command, payload, session}) {
    if (command !== 'aria-snapshot' || !isRequest(payload)) return undefined;
    const page = (session.browser as unknown as PageLauncher).getPage(session.id);
    return page.locator ? await page.locator(payload.selector).ariaSnapshot() : '';
  },
};
