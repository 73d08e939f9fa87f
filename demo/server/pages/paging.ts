import {html} from 'hono/html';
import type {Html} from './layout.js';

/** The page that an address asks for; the first where it asks for none that can be. */
export const pageIn = (given: string | undefined): number => (/^[1-9]\d{0,5}$/.test(given ?? '') ? Number(given) : 1);

/** The way to what is newer or comes first, and to the rest. @param words of the two links */
export const paging = (
  path: string,
  page: number,
  hasMore: boolean,
  words: {readonly back: string; readonly on: string},
): Html =>
  html`<nav class="pages" aria-label="Bladeren">
    ${page > 1 ? html`<a href="${path}?page=${page - 1}">${words.back}</a>` : ''}
    ${hasMore ? html`<a href="${path}?page=${page + 1}">${words.on}</a>` : ''}
  </nav>`;
