import {expect} from 'chai';
import {isBackendError} from '../../src/backend/backend-error.js';
import type {Receipt} from '../../src/model/initiative/receipt.js';
import type {Submission} from '../../src/model/initiative/submission.js';
import {newKey} from '../../src/model/new-key.js';
import {writtenInitiative} from '../support/written-initiative.js';
import {rejection} from './rejection.js';
import type {Suite} from './framework.js';

/** What is wrong, and the field that the answer must name. */
const wrong: Readonly<Record<string, readonly [Partial<Submission>, string]>> = {
  'without a title': [{title: ''}, 'title'],
  'with a title that cannot be read': [{title: '\u200B\u200B \u00AD'}, 'title'],
  'with a title that is too long': [{title: 'Bankje '.repeat(42)}, 'title'],
  'with an address that is none': [
    {submitter: {audience: 'resident', name: 'A. Voorbeeld', email: 'voorbeeld.nl'}},
    'submitter.email',
  ],
  'without a name': [{submitter: {audience: 'resident', name: ' ', email: 'a.voorbeeld@example.nl'}}, 'submitter.name'],
  'without the consent that must be given': [{consents: []}, 'consents.privacy'],
  'without an answer to a question of the municipality': [{answers: {grond: 'gemeente'}}, 'answers.buurt-voordeel'],
  'of a robot, that fills in what people do not see': [{website: 'https://spam.example'}, 'website'],
  'with a file that is not there': [{attachmentIds: ['0123456789abcdef0123456789abcdef']}, 'attachmentIds'],
};

/** Texts that some machine on the way may take for more, or less, than text. */
const titles = [
  `'; drop table initiatives; --`,
  '<script>alert(1)</script>',
  'Een bankje 🪑 voor 👨‍👩‍👧',
  '\u202Eknab neeE\u202C',
  'مقعد في الحديقة',
  'Zie\u0000 je\u0007wel',
  '“Geplakt” uit Word – met…',
  '__proto__',
];

/** Sending an initiative. */
export const describeSubmitting = ({describe, it, sending}: Suite): void => {
  const send = async (changes: Partial<Submission> = {}, key = newKey()): Promise<Receipt> => {
    const desk = await sending();
    const {token} = await desk.token();
    return desk.submit(writtenInitiative(token, changes), key);
  };

  describe('leave to send', () => {
    it('is good for hours, and other for everybody', async () => {
      const desk = await sending();
      const [one, other] = await Promise.all([desk.token(), desk.token()]);
      expect(one.token).to.have.length.above(15);
      expect(one.token).to.not.equal(other.token);
      expect(Date.parse(one.expiresAt) - Date.now()).to.be.above(3_600_000);
    });

    it('that was forged is refused', async () => {
      const forged = writtenInitiative('0123456789abcdef0123456789abcdef');
      const error = await rejection((await sending()).submit(forged, newKey()));
      expect(error).to.include({name: 'BackendError', kind: 'invalid'});
      expect(error).to.have.nested.property('invalidParams[0].name', 'formToken');
    });
  });

  describe('an initiative that is sent', () => {
    it('gets a receipt with a reference, who has it, and what comes next', async () => {
      const receipt = await send();
      expect(receipt.reference).to.match(/\d/);
      expect(Math.abs(Date.parse(receipt.receivedAt) - Date.now())).to.be.below(600_000);
      expect(receipt.contactPoint?.id).to.equal('buurtverbinder-vogelweide');
      expect(receipt.expectedResponseDate).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(receipt.nextSteps).to.have.length.above(0);
    });

    it('gets the same receipt when it is sent again with the same key, also with another token', async () => {
      const key = newKey();
      const first = await send({}, key);
      expect(await send({}, key)).to.deep.equal(first);
    });

    it('is one when it is sent twice at the same time', async () => {
      const key = newKey();
      const [one, other] = await Promise.all([send({}, key), send({}, key)]);
      expect(one.reference).to.equal(other.reference);
    });

    it('is another one with another key', async () => {
      const [one, other] = [await send(), await send()];
      expect(one.reference).to.not.equal(other.reference);
    });

    it('is refused with the key of another one', async () => {
      const key = newKey();
      await send({}, key);
      const error = await rejection(send({title: 'Iets heel anders'}, key));
      expect(error).to.include({name: 'BackendError', status: 409});
    });

    it('may be mended after a refusal, with the same key', async () => {
      const key = newKey();
      expect(await rejection(send({title: ''}, key))).to.include({kind: 'invalid'});
      expect((await send({}, key)).reference).to.match(/\d/);
    });

    for (const [what, [changes, name]] of Object.entries(wrong))
      it(`is refused ${what}, and the answer names the field`, async () => {
        const error = await rejection(send(changes));
        expect(error).to.include({name: 'BackendError', kind: 'invalid', status: 400});
        expect(isBackendError(error) && error.invalidParams.map(param => param.name)).to.include(name);
      });

    for (const title of titles)
      it(`is taken with a title like ${JSON.stringify(title)}`, async () => {
        expect((await send({title})).reference).to.match(/\d/);
      });
  });
};
