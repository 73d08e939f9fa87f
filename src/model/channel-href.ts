import type {Channel} from './contact-point.js';
import {safeUrl} from './safe-url.js';

/** Where a channel leads; undefined for a visit, and for a value that is no safe address. */
export const channelHref = ({type, value}: Pick<Channel, 'type' | 'value'>): string | undefined => {
  switch (type) {
    case 'visit':
      return undefined;
    case 'telephone': {
      const number = value.replace(/\(0\)|[^\d+]/g, '');
      return /^\+?\d{3,15}$/.test(number) ? `tel:${number}` : undefined;
    }
    case 'email':
      return /^[^\s@<>"?&:]+@[^\s@<>"?&:]+\.[^\s@<>"?&:]+$/.test(value.trim()) ? `mailto:${value.trim()}` : undefined;
    default: {
      const url = safeUrl(value);
      return url?.startsWith('http') ? url : undefined;
    }
  }
};
