import {nl as details} from '../../cards/contact-point/contact-details.messages.js';
import type {SameKeys} from '../../localisation/catalogue.js';
import {plural} from '../../localisation/formats.js';

/** What the contact finder says only to somebody who touches it, in Dutch. */
export const nl = {
  ...details,
  placeAmbiguous: 'Deze postcode ligt in meer dan één buurt. Vul ook uw huisnummer in, of kies een buurt uit de lijst.',
  placeUnknown: 'Wij kennen deze plek niet. Vul uw postcode en huisnummer in, of kies een wijk of buurt uit de lijst.',
  suggestions: (count: number) => `${count} ${plural(count, 'nl', {one: 'suggestie', other: 'suggesties'})}.`,
  handOver: (authority: string) => `Dit regelt niet de gemeente, maar ${authority}.`,
  municipality: 'de gemeente',
  waterAuthority: 'het waterschap',
  province: 'de provincie',
  state: 'het Rijk',
  goTo: (authority: string) => `Ga naar ${authority}`,
  copied: 'De link is gekopieerd.',
  copyByHand: 'Kopieer deze link:',
};

/** The same texts in any language. */
export type AssistantTexts = SameKeys<typeof nl>;
