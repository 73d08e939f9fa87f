import {executeServerCommand} from '@web/test-runner-commands';

/** The accessibility tree below a selector, through shadow roots; undefined in WebKit, whose driver cannot tell. */
export const ariaSnapshot = async (selector: string): Promise<string | undefined> =>
  (await executeServerCommand<string, {selector: string}>('aria-snapshot', {selector})) || undefined;
