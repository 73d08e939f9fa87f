import {formatDay} from '../../localisation/formats.js';
import type {CardTexts} from './contact-card.messages.js';

/** What the card of a contact point says while it is folded, in English. */
export const en: CardTexts = {
  forArea: area => `For ${area}`,
  forResident: 'For residents',
  forBusiness: 'For businesses',
  forOrganisation: 'For organisations',
  forEverything: 'For all questions',
  openUntil: time => `Available now until ${time}`,
  closed: 'Not available now',
  closedFor: holiday => `Not available today: ${holiday}`,
  opensToday: time => `Not available now, today from ${time}`,
  opensTomorrow: time => `Not available now, tomorrow from ${time}`,
  opensOn: (date, time) => `Not available now, ${formatDay(date, 'en-GB')} from ${time}`,
  absentUntil: (date, thisYear) => `Away until ${formatDay(date, 'en-GB', thisYear)} (inclusive).`,
  substitute: 'Instead:',
  telephone: number => `Call ${number}`,
  email: address => `E-mail ${address}`,
  appointment: 'Make an appointment',
  form: 'Fill in the form',
  website: 'Go to the website',
  chat: 'Start a chat',
  whatsapp: 'Send a WhatsApp message',
  visit: 'Visit us',
  details: 'What we do and do not do, and when',
};
