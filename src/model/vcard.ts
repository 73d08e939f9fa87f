import type {Channel, ContactPoint} from './contact-point.js';
import {channelHref} from './channel-href.js';

/** RFC 6350, 3.4: backslash, comma, semicolon and line ends are escaped in a text value. */
const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** RFC 6350, 3.2: a line has at most 75 octets; it goes on in the next behind a space. */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  let [result, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) [result, octets] = [`${result}\r\n `, 1];
    result += character;
    octets += size;
  }
  return result;
};

const channelLine = (channel: Channel): string | undefined => {
  const href = channelHref(channel);
  switch (channel.type) {
    case 'telephone':
      return href && `TEL;VALUE=uri;TYPE="voice,work":${href}`;
    case 'email':
      return href && `EMAIL;TYPE=work:${escaped(channel.value.trim())}`;
    case 'website':
      return href && `URL:${href}`;
    default:
      return undefined;
  }
};

/**
 * A contact point for an address book: vCard 4.0, RFC 6350.
 * @param organisation name of the municipality
 */
export const vCard = (contactPoint: ContactPoint, organisation: string): string => {
  const {id, name, roleName, responsibleFor, address, channels, modifiedAt} = contactPoint;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID;VALUE=text:${escaped(`${organisation} ${id}`.trim())}`,
    `FN:${escaped(name)}`,
    organisation && `ORG:${escaped(organisation)};${escaped(name)}`,
    roleName && `ROLE:${escaped(roleName)}`,
    ...channels.map(channelLine),
    address &&
      `ADR;TYPE=work:;;${escaped(address.streetAddress)};${escaped(address.addressLocality ?? '')};;${escaped(
        address.postalCode ?? '',
      )};`,
    responsibleFor.length > 0 && `NOTE:${escaped(responsibleFor.join('; '))}`,
    modifiedAt?.endsWith('Z') && `REV:${modifiedAt.replace(/[-:]|\.\d+/g, '')}`,
    'END:VCARD',
  ];
  return lines
    .filter(line => typeof line === 'string' && line !== '')
    .map(line => `${folded(String(line))}\r\n`)
    .join('');
};
