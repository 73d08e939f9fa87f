import {readFileSync} from 'node:fs';

/** The look of all plain pages. */
export const css = readFileSync(new URL('pages.css', import.meta.url), 'utf8');
