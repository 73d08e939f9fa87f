import type {ContactPoint} from '../../model/contact-point.js';
import {vCard} from '../../model/vcard.js';
import {saveFile} from '../../controllers/save-file.js';

/** Saves a contact point for an address book (vCard 4.0). Loaded when asked for. */
export const saveContact = (contactPoint: ContactPoint, organisation: string): void =>
  saveFile(`${contactPoint.id}.vcf`, 'text/vcard;charset=utf-8', vCard(contactPoint, organisation));
