import {describe, it} from 'node:test';
import {expect} from 'chai';
import {channelHref} from '../../../src/model/channel-href.js';
import type {ChannelType} from '../../../src/model/contact-point.js';
import {safePageUrl, safeUrl} from '../../../src/model/safe-url.js';

/** What must never become a link. */
const harmful = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://www.example.nl/1',
  'file:///etc/passwd',
  'view-source:https://www.example.nl',
  'https://user:password@www.example.nl/',
  'https://www.example.nl@evil.example/',
  'https://www.exam ple.nl/',
  '//www.example.nl/',
  '/contact',
  'contact',
  '?q',
  '#top',
  '',
  ' ',
];

describe('A safe address', () => {
  it('is absolute, and of a scheme that runs nothing', () => {
    expect(safeUrl('https://www.example.nl/a?b=c#d')).to.equal('https://www.example.nl/a?b=c#d');
    expect(safeUrl('http://www.example.nl')).to.equal('http://www.example.nl/');
    expect(safeUrl('mailto:a@example.nl')).to.equal('mailto:a@example.nl');
    expect(safeUrl('tel:+31301234567')).to.equal('tel:+31301234567');
    expect(safeUrl('  https://www.example.nl/  ')).to.equal('https://www.example.nl/');
  });

  it('keeps no markup as it was', () => {
    expect(safeUrl('https://www.example.nl/"><script>')).to.equal('https://www.example.nl/%22%3E%3Cscript%3E');
  });

  for (const value of harmful)
    it(`is not ${JSON.stringify(value)}`, () => {
      expect(safeUrl(value)).to.equal(undefined);
    });

  it('may be relative to the page when an editor of that page wrote it', () => {
    expect(safePageUrl('/contact', 'https://www.example.nl/vragen')).to.equal('https://www.example.nl/contact');
    expect(safePageUrl('javascript:alert(1)', 'https://www.example.nl/')).to.equal(undefined);
    expect(safePageUrl(' ', 'https://www.example.nl/')).to.equal(undefined);
    expect(safePageUrl(undefined, 'https://www.example.nl/')).to.equal(undefined);
    expect(safePageUrl('contact', 'about:blank')).to.equal(undefined);
  });
});

describe('Where a channel leads', () => {
  const telephones = {
    '14 0199': 'tel:140199',
    '+31 30 286 00 00': 'tel:+31302860000',
    '+31 (0)30 286 00 00': 'tel:+31302860000',
    '(030) 286-00.00': 'tel:0302860000',
    '0900 1234 (lokaal tarief)': 'tel:09001234',
    '14 0199, keuze 3': 'tel:140199',
  };
  for (const [value, href] of Object.entries(telephones))
    it(`is a telephone: ${value}`, () => {
      expect(channelHref({type: 'telephone', value})).to.equal(href);
    });

  for (const value of ['', 'bel ons', '12', '1234567890123456', '#31#', '030 286 00 00 / 030 286 00 01', '*101#'])
    it(`is no telephone: ${JSON.stringify(value)}`, () => {
      expect(channelHref({type: 'telephone', value})).to.equal(undefined);
    });

  it('is one e-mail address', () => {
    expect(channelHref({type: 'email', value: ' info@example.nl '})).to.equal('mailto:info@example.nl');
    expect(channelHref({type: 'email', value: "o'neil+wijk@sub.example.nl"})).to.equal(
      "mailto:o'neil+wijk@sub.example.nl",
    );
  });

  const noEmail = [
    'info',
    'info@example',
    '@example.nl',
    'a@example.nl,b@example.nl',
    'a@example.nl?bcc=b@example.nl',
    'b@example.nl%0Abcc:c@example.nl',
    'a b@example.nl',
    'Info <info@example.nl>',
    'javascript:alert(1)//@example.nl',
  ];
  for (const value of noEmail)
    it(`is no e-mail address: ${value}`, () => {
      expect(channelHref({type: 'email', value})).to.equal(undefined);
    });

  const pages: readonly ChannelType[] = ['appointment', 'form', 'website', 'chat', 'whatsapp'];
  for (const type of pages)
    it(`is a page and nothing else for ${type}`, () => {
      expect(channelHref({type, value: 'https://www.example.nl/x'})).to.equal('https://www.example.nl/x');
      expect(channelHref({type, value: 'mailto:info@example.nl'})).to.equal(undefined);
      for (const value of harmful) expect(channelHref({type, value}), value).to.equal(undefined);
    });

  it('is nowhere for a visit', () => {
    expect(channelHref({type: 'visit', value: 'https://www.example.nl/'})).to.equal(undefined);
  });
});
