import {formatDay} from '../../localisation/formats.js';
import type {CardTexts} from './contact-card.messages.js';

const hour = (time: string): string => `${time.replace(':', '.')} oere`;

/** What the card of a contact point says while it is folded, in Frisian. */
export const fy: CardTexts = {
  forArea: area => `Foar ${area}`,
  forResident: 'Foar ynwenners',
  forBusiness: 'Foar ûndernimmers',
  forOrganisation: 'Foar organisaasjes',
  forEverything: 'Foar alle fragen',
  openUntil: time => `No te berikken oant ${hour(time)}`,
  closed: 'No net te berikken',
  closedFor: holiday => `Hjoed net te berikken: ${holiday}`,
  opensToday: time => `No net te berikken, hjoed fan ${hour(time)} ôf`,
  opensTomorrow: time => `No net te berikken, moarn fan ${hour(time)} ôf`,
  opensOn: (date, time) => `No net te berikken, ${formatDay(date, 'fy')} fan ${hour(time)} ôf`,
  absentUntil: (date, thisYear) => `Ofwêzich oant en mei ${formatDay(date, 'fy', thisYear)}.`,
  substitute: 'Ferfanger:',
  telephone: number => `Belje ${number}`,
  email: address => `Mail ${address}`,
  appointment: 'Meitsje in ôfspraak',
  form: 'Folje it formulier yn',
  website: 'Gean nei de webside',
  chat: 'Begjin in chat',
  whatsapp: 'Stjoer in WhatsApp-berjocht',
  visit: 'Kom del',
  details: 'Wat dogge wy wol en net, en wannear?',
};
