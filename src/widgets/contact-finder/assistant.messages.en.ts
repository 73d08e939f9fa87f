import {en as details} from '../../cards/contact-point/contact-details.messages.en.js';
import {plural} from '../../localisation/formats.js';
import type {AssistantTexts} from './assistant.messages.js';

/** What the contact finder says only to somebody who touches it, in English. */
export const en: AssistantTexts = {
  ...details,
  placeAmbiguous:
    'This postcode is in more than one neighbourhood. Add your house number, or choose a neighbourhood from the list.',
  placeUnknown:
    'We do not know this place. Enter your postcode and house number, or choose a district or neighbourhood from the list.',
  suggestions: count => `${count} ${plural(count, 'en', {one: 'suggestion', other: 'suggestions'})}.`,
  handOver: authority => `This is not done by the municipality, but by ${authority}.`,
  municipality: 'the municipality',
  waterAuthority: 'the water authority',
  province: 'the province',
  state: 'the national government',
  goTo: authority => `Go to ${authority}`,
  copied: 'The link has been copied.',
  copyByHand: 'Copy this link:',
};
