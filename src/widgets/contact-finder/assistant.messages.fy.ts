import {fy as details} from '../../cards/contact-point/contact-details.messages.fy.js';
import {plural} from '../../localisation/formats.js';
import type {AssistantTexts} from './assistant.messages.js';

/** What the contact finder says only to somebody who touches it, in Frisian. */
export const fy: AssistantTexts = {
  ...details,
  placeAmbiguous: 'Dizze postkoade leit yn mear as ien buert. Folje ek jo hûsnûmer yn, of kies in buert út de list.',
  placeUnknown: 'Wy kenne dit plak net. Folje jo postkoade en hûsnûmer yn, of kies in wyk of buert út de list.',
  suggestions: count => `${count} ${plural(count, 'nl', {one: 'suggestje', other: 'suggestjes'})}.`,
  handOver: authority => `Dit regelet net de gemeente, mar ${authority}.`,
  municipality: 'de gemeente',
  waterAuthority: 'it wetterskip',
  province: 'de provinsje',
  state: 'it Ryk',
  goTo: authority => `Gean nei ${authority}`,
  copied: 'De keppeling is kopiearre.',
  copyByHand: 'Kopiearje dizze keppeling:',
};
