import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Answers} from '../../../../src/model/initiative/answers.js';
import {composedMail, type ComposedMail, type MailWords} from '../../../../src/model/initiative/composed-mail.js';
import {sampleSettings} from '../../../support/initiative-settings.js';

const words: MailWords = {
  subject: title => `Initiatief: ${title}`,
  opening: 'Beste gemeente,\n\nIk heb een idee.',
  shortened: '[Plak hier de rest]',
  stepTitle: step => `Stap ${step}`,
  label: field => field.label ?? field.name,
  choice: (field, value) => (field.kind === 'consent' ? 'Ja' : `«${value}»`),
};

const written: Answers = {
  'submitter.audience': 'resident',
  title: 'Een bankje in het park',
  description: 'Er is geen plek om te zitten.\nWel bij de vijver.',
  'location.label': 'Merelstraat & omgeving',
  'participation.involved': 'no',
  'participation.who': 'Dit wordt niet meer gevraagd',
  'submitter.name': 'A. Voorbeeld',
  'submitter.email': 'a@example.nl',
  'consents.privacy': '2026-11-24T09:00:00Z',
  supportRequested: ['help', 'money'],
  attachmentIds: ['a1'],
};

const mail = (changes: Answers = {}, to?: string): ComposedMail =>
  composedMail({...written, ...changes}, sampleSettings, to ?? 'initiatief@elzendrecht.example.nl', words);

/** What a mail program reads in the link. */
const read = ({href}: ComposedMail): {to: string; subject: string; body: string} => {
  const [start = '', query = ''] = href.split('?');
  const [subject = '', body = ''] = query.split('&').map(part => decodeURIComponent(part.replace(/^\w+=/, '')));
  return {to: decodeURIComponent(start.replace('mailto:', '')), subject, body};
};

describe('An initiative as an e-mail', () => {
  it('has everything that was asked and answered, in the words of the form', () => {
    const {body, subject, to, isShortened} = mail();
    expect(to).to.equal('initiatief@elzendrecht.example.nl');
    expect(subject).to.equal('Initiatief: Een bankje in het park');
    expect(isShortened).to.equal(false);
    for (const line of ['STAP IDEA', 'title: Een bankje in het park', 'supportRequested: «help», «money»'])
      expect(body).to.include(`\r\n${line}\r\n`);
    expect(body).to.include('description:\r\nEr is geen plek om te zitten.\r\nWel bij de vijver.');
    expect(body).to.match(/mijn gegevens gebruikt[^\r]*:\r\nJa|mijn gegevens gebruikt[^\r]*: Ja/);
  });

  it('has nothing that is not asked any more, and no files', () => {
    expect(mail().body).to.not.match(/niet meer gevraagd|attachmentIds|a1/);
  });

  it('is the same in the link as in the text to copy', () => {
    expect(read(mail())).to.deep.equal({to: mail().to, subject: mail().subject, body: mail().body});
  });

  it('has line ends of e-mail only, whatever was pasted', () => {
    const {body} = mail({description: 'een\rtwee\r\ndrie\nvier'});
    expect(body.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
    expect(body).to.include('een\r\ntwee\r\ndrie\r\nvier');
  });

  it('cannot be given another recipient, subject or line of the head by what somebody wrote', () => {
    const {href} = mail({
      title: 'x&bcc=evil@example.nl\r\nBcc: evil@example.nl?cc=a#b',
      description: '&to=evil@example.nl',
    });
    expect(href.match(/[?&#]/g)).to.deep.equal(['?', '&']);
    expect(href).to.not.match(/[\r\n <>"]/);
    expect(read(mail({title: 'een\r\nBcc: twee'})).subject).to.equal('Initiatief: een Bcc: twee');
  });

  for (const to of [
    '',
    'nobody',
    'a@example.nl,b@example.nl',
    'a@example.nl?bcc=b@example.nl',
    'javascript:alert(1)',
    'a@example.nl\r\nBcc: b',
  ])
    it(`goes to nobody when the address is ${JSON.stringify(to)}`, () => {
      expect(mail({}, to).to).to.equal('');
      expect(mail({}, to).href).to.match(/^mailto:\?subject=/);
    });

  it('is shortened where the link would be too long for a mail program, and whole to copy', () => {
    const description = `Begin ${'bankje '.repeat(500)}einde`;
    const long = mail({description});
    expect(long.isShortened).to.equal(true);
    expect(long.href.length).to.be.at.most(1800);
    expect(long.href.length).to.be.above(1700);
    expect(read(long).body).to.match(/\r\n\r\n\[Plak hier de rest\]$/);
    expect(read(long).body).to.include('Begin bankje');
    expect(long.body).to.include('einde');
  });

  it('is never cut in the middle of a character', () => {
    for (let count = 0; count < 12; count++) {
      const long = mail({title: 'x'.repeat(count), description: '🪑'.repeat(400)});
      expect(long.href.length).to.be.at.most(1800);
      expect(read(long).body).to.not.include('\uFFFD');
    }
  });

  it('survives half a character, and a title of three hundred', () => {
    expect(read(mail({title: 'half \uD83D'})).subject).to.equal('Initiatief: half \uFFFD');
    const long = mail({title: '🪑'.repeat(300)});
    expect(long.subject).to.match(/^Initiatief: 🪑{20,40}$/u);
    expect(long.href.length).to.be.at.most(1800);
    const far = mail({title: '🪑'.repeat(300), description: '🪑'.repeat(300)}, `${'a'.repeat(240)}@example.nl`);
    expect(far.href.length).to.be.at.most(1800);
  });

  it('is about nothing yet when nothing was written', () => {
    const {body, isShortened} = composedMail({}, sampleSettings, undefined, words);
    expect(body).to.equal('Beste gemeente,\r\n\r\nIk heb een idee.');
    expect(isShortened).to.equal(false);
  });
});
