import type {LitElement} from 'lit';
import {extended} from './assistant.state.js';
import type {ContactSearch} from './contact-search.js';

/** Puts the next page behind the contact points in sight. @returns how many stood there before */
const extend = async (host: LitElement, search: ContactSearch): Promise<number> => {
  const {current} = search;
  if (current.at !== 'found' || current.last.nextPage === undefined || search.extending) return 0;
  const {criteria, contactPoints, nextPage: page} = current.last;
  search.extending = true;
  host.requestUpdate();
  try {
    const {contacts} = await search.backend();
    const next = await contacts?.find({...criteria, page}, search.options());
    // Another question in the meantime: these contact points are no answer to it.
    if (next && search.current === current) search.current = {at: 'found', last: extended(current.last, next)};
  } catch (error) {
    search.report(error);
  } finally {
    search.extending = false;
    host.requestUpdate();
  }
  return contactPoints.length;
};

/** Shows the next page. */
export const showMore = async (host: LitElement, search: ContactSearch): Promise<void> => {
  const before = await extend(host, search);
  await host.updateComplete;
  // The button has moved on; a keyboard goes on at the first contact point that is new.
  host.renderRoot.querySelectorAll<HTMLElement>('.card')[before]?.focus();
};
