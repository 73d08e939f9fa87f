import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {ContactPoint} from '../../../src/model/contact-point.js';
import {vCard} from '../../../src/model/vcard.js';

const team: ContactPoint = {
  id: 'team-licht',
  name: 'Team Straatverlichting',
  responsibleFor: [],
  notResponsibleFor: [],
  audience: [],
  topicIds: [],
  areaServed: [],
  channels: [],
  openingHours: [],
  availableLanguage: [],
  isFallback: false,
};

const linesOf = (contactPoint: Partial<ContactPoint>, organisation = 'Elzendrecht'): readonly string[] =>
  vCard({...team, ...contactPoint}, organisation).split('\r\n');

describe('A contact point for an address book', () => {
  it('is a card of an organisation in vCard 4.0, every line ended by CR and LF', () => {
    expect(vCard(team, 'Elzendrecht')).to.equal(
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'KIND:org',
        'UID;VALUE=text:Elzendrecht team-licht',
        'FN:Team Straatverlichting',
        'ORG:Elzendrecht;Team Straatverlichting',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('has the channels that an address book knows', () => {
    const lines = linesOf({
      channels: [
        {type: 'telephone', value: '14 0199'},
        {type: 'email', value: 'licht@example.nl'},
        {type: 'website', value: 'https://www.example.nl/licht'},
        {type: 'chat', value: 'https://www.example.nl/chat'},
        {type: 'visit', value: 'Havenplein 1'},
      ],
    });
    expect(lines.slice(6, -2)).to.deep.equal([
      'TEL;VALUE=uri;TYPE="voice,work":tel:140199',
      'EMAIL;TYPE=work:licht@example.nl',
      'URL:https://www.example.nl/licht',
    ]);
  });

  it('has no channel that leads nowhere safe', () => {
    const lines = linesOf({
      channels: [
        {type: 'website', value: 'javascript:alert(1)'},
        {type: 'telephone', value: 'bel ons'},
        {type: 'email', value: 'a@example.nl\r\nTEL:112'},
      ],
    });
    expect(lines).to.have.length(8);
  });

  it('has the role, the address, what it does and when that was written', () => {
    const lines = linesOf({
      roleName: 'Beheerder',
      address: {streetAddress: 'Havenplein 1', postalCode: '1999AA', addressLocality: 'Elzendrecht'},
      responsibleFor: ['Lampen', 'Masten'],
      modifiedAt: '2026-10-01T09:00:00.123Z',
    });
    expect(lines).to.include.members([
      'ROLE:Beheerder',
      'ADR;TYPE=work:;;Havenplein 1;Elzendrecht;;1999AA;',
      'NOTE:Lampen\\; Masten',
      'REV:20261001T090000Z',
    ]);
  });

  it('keeps a text in its field, whatever is in it', () => {
    const lines = linesOf({name: 'A, B; C\\D\r\nTEL:112\nEND:VCARD'}, '');
    expect(lines).to.include('FN:A\\, B\\; C\\\\D\\nTEL:112\\nEND:VCARD');
    expect(lines.filter(line => /^(TEL|END)/.test(line))).to.deep.equal(['END:VCARD']);
  });

  it('has no line of more than 75 octets, and loses no character where it is folded', () => {
    const name = `Café ${'ëü€😀'.repeat(40)}`;
    const card = vCard({...team, name}, 'Elzendrecht');
    for (const line of card.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(card).to.not.contain('\ufffd');
    expect(card.replaceAll('\r\n ', '')).to.contain(`FN:${name}\r\n`);
  });
});
