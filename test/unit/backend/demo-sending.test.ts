import {describe, it} from 'node:test';
import {expect} from 'chai';
import {demoBackend, type DemoBackend} from '../../../src/backend/demo/demo-backend.js';
import type {InitiativeSending} from '../../../src/backend/ports.js';
import {amsterdam} from '../../../src/model/amsterdam.js';
import {rejection} from '../../contract/rejection.js';
import {largePhoto, photo} from '../../support/sample-files.js';
import {writtenInitiative} from '../../support/written-initiative.js';

const open = async (): Promise<{town: DemoBackend; sending: InitiativeSending; token: string}> => {
  const town = demoBackend();
  const {sending} = await town.initiatives();
  if (!sending) throw new Error('The demo takes no initiatives');
  return {town, sending, token: (await sending.token()).token};
};

const key = (): string => crypto.randomUUID();

describe('An initiative in the demo', () => {
  it('gets a receipt that says who has it, by when there is an answer, and what comes next', async () => {
    const {sending, token} = await open();
    const receipt = await sending.submit(writtenInitiative(token), key());
    expect(receipt.reference).to.equal('DEMO-0001');
    expect(receipt.contactPoint?.id).to.equal('buurtverbinder-vogelweide');
    expect((receipt.expectedResponseDate ?? '') > amsterdam(new Date()).date).to.equal(true);
    expect(receipt.nextSteps).to.have.length.above(1);
  });

  it('is there once when its answer got lost on the way and it was sent again', async () => {
    const {town, sending, token} = await open();
    const send = key();
    town.loseNextAnswer();
    expect(await rejection(sending.submit(writtenInitiative(token), send))).to.include({kind: 'offline'});
    expect((await sending.submit(writtenInitiative(token), send)).reference).to.equal('DEMO-0001');
    expect((await sending.submit(writtenInitiative(token), key())).reference).to.equal('DEMO-0002');
  });

  it('is there once when it is sent twice at the same time', async () => {
    const {sending, token} = await open();
    const send = key();
    const [one, other] = await Promise.all([
      sending.submit(writtenInitiative(token), send),
      sending.submit(writtenInitiative(token), send),
    ]);
    expect(one).to.deep.equal(other);
  });

  it('is refused with a token that has grown old, and taken with another one', async () => {
    const {town, sending, token} = await open();
    town.expireTokens();
    const send = key();
    const error = await rejection(sending.submit(writtenInitiative(token), send));
    expect(error).to.deep.include({kind: 'invalid', status: 400});
    expect(error).to.have.nested.property('invalidParams[0].code', 'expired');
    const {token: another} = await sending.token();
    expect((await sending.submit(writtenInitiative(another), send)).reference).to.equal('DEMO-0001');
  });

  it('is refused with a token that nobody gave, and when a robot filled in what people do not see', async () => {
    const {sending, token} = await open();
    const forged = await rejection(sending.submit(writtenInitiative('0123456789abcdef'), key()));
    expect(forged).to.have.nested.property('invalidParams[0].name', 'formToken');
    const robot = await rejection(sending.submit(writtenInitiative(token, {website: 'https://spam.example'}), key()));
    expect(robot).to.have.nested.property('invalidParams[0].name', 'website');
  });

  it('names every field in which something is wrong, by its path', async () => {
    const {sending, token} = await open();
    const wrong = writtenInitiative(token, {
      title: '\u200B',
      submitter: {audience: 'resident', name: 'x'.repeat(201), email: 'nobody'},
      consents: [],
      answers: {grond: 'ander', 'buurt-voordeel': 'Veel'},
    });
    const error = await rejection(sending.submit(wrong, key()));
    expect(error).to.have.property('invalidParams');
    const {invalidParams} = error as {invalidParams: readonly {name: string; code: string}[]};
    expect(invalidParams.map(({name, code}) => `${name} ${code}`)).to.have.members([
      'title required',
      'submitter.name max_length',
      'submitter.email invalid',
      'consents.privacy required',
      'answers.toestemming-eigenaar required',
    ]);
  });

  it('takes its files along once', async () => {
    const {sending, token} = await open();
    const {id} = await sending.upload(photo(), token);
    await sending.submit(writtenInitiative(token, {attachmentIds: [id]}), key());
    const again = await rejection(sending.submit(writtenInitiative(token, {attachmentIds: [id]}), key()));
    expect(again).to.have.nested.property('invalidParams[0].name', 'attachmentIds');
    expect(await rejection(sending.withdraw(id, token))).to.include({kind: 'not-found'});
  });
});

describe('A file in the demo', () => {
  it('is refused when it is empty, too large, or one more than may go along', async () => {
    const {town, sending, token} = await open();
    const {attachments} = await (await town.initiatives()).settings();
    expect(await rejection(sending.upload(new File([], 'empty.png'), token))).to.include({status: 400});
    expect(await rejection(sending.upload(largePhoto(attachments.maxSize + 1), token))).to.include({status: 413});
    for (let count = 0; count < attachments.maxCount; count++) await sending.upload(photo(), token);
    expect(await rejection(sending.upload(photo(), token))).to.include({status: 400});
    await sending.upload(photo(), (await sending.token()).token);
  });

  it('is known by what is in it, whatever its name says', async () => {
    const {sending, token} = await open();
    const file = new File([photo()], 'plan.pdf', {type: 'application/pdf'});
    expect(await sending.upload(file, token)).to.include({name: 'plan.pdf', encodingFormat: 'image/png'});
  });
});
