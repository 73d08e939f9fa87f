import {mark, type LinkedQuestion} from './linked-question.js';

/**
 * The address of the page with the question in its fragment: a fragment is never sent to a server, and so neither is what
 * somebody typed.
 */
export const searchLink = (page: string, question: LinkedQuestion): string => {
  const [address = ''] = page.split('#');
  const values = new URLSearchParams(Object.entries(question).filter(([, value]) => value));
  const carried = values.toString();
  return carried ? `${address}${mark}${carried}` : address;
};
