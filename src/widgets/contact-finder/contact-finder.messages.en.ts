import {en as card} from '../../cards/contact-point/contact-card.messages.en.js';
import {plural} from '../../localisation/formats.js';
import type {FirstTexts} from './contact-finder.messages.js';

/** What the contact finder says before it is touched, in English. */
export const en: FirstTexts = {
  ...card,
  title: 'Who can help you?',
  topic: 'What is your question or idea about?',
  topicDescription: 'For example: broken street light, street party or grant',
  place: 'Which place is it about?',
  placeDescription: 'Postcode and house number, or the name of your district or neighbourhood',
  optional: '(optional)',
  audience: 'I am',
  anyone: 'does not matter',
  resident: 'a resident',
  business: 'a business',
  organisation: 'an organisation or association',
  search: 'Search',
  clear: 'Clear everything',
  found: count => `${count} ${plural(count, 'en', {one: 'contact', other: 'contacts'})} found`,
  foundNothing: 'We found no contact that fits exactly',
  foundNothingAdvice: 'Try another word or leave out the place. This contact will help you too:',
  more: 'Show more contacts',
  loading: 'The contacts are loading.',
  slow: 'Loading takes longer than usual.',
  retry: 'Try again',
  offline: 'You are offline. We will go on searching as soon as you are connected again.',
  lastKnown: time => `You see the contacts of ${time}`,
  failed: 'Searching does not work right now. It is our fault, not yours.',
  busy: 'It is very busy right now. Try again in a minute.',
  refused: 'This page cannot get the contacts.',
  help: 'Not finding it?',
  call: telephone => `Call ${telephone}`,
  contactPage: 'See all the ways to contact us',
  copyLink: 'Copy a link to this search',
  print: 'Print',
  initiative: 'Do you want to start something yourself? Submit your initiative',
};
