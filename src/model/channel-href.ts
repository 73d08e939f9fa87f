import type {Channel} from './contact-point.js';
import {safeWebUrl} from './safe-url.js';

/** Where a channel leads; undefined for a visit, and for a value that is no safe address. */
export const channelHref = ({type, value}: Pick<Channel, 'type' | 'value'>): string | undefined => {
  switch (type) {
    case 'visit':
      return undefined;
    case 'telephone': {
      // What comes behind the number, such as "keuze 3", is not dialled.
      const [number = ''] = /^\+?[\d\s()./-]+/.exec(value.trim()) ?? [];
      const dialled = number.replace(/\(0\)|[^\d+]/g, '');
      return /^\+?\d{3,15}$/.test(dialled) ? `tel:${dialled}` : undefined;
    }
    case 'email':
      // One address, and nothing in it by which a mail program would find a second or a subject.
      return /^[^\s@<>"?&:,;%]+@[^\s@<>"?&:,;%]+\.[^\s@<>"?&:,;%]+$/.test(value.trim())
        ? `mailto:${value.trim()}`
        : undefined;
    default:
      return safeWebUrl(value);
  }
};
