import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Browser} from 'playwright';
import {openChromium} from './support/browser.js';
import {embed, visit, type Embedding} from './support/embedding.js';
import {fillUntil, receipt, sendButton} from './support/form-page.js';
import {initiativesIn, officeSource} from './support/office.js';
import {formBlock} from './support/snippets.js';

describe('a municipality that asks for work before it takes anything in', () => {
  let browser: Browser;
  let embedding: Embedding;
  before(async () => {
    [browser, embedding] = await Promise.all([openChromium(), embed(() => officeSource({proofOfWorkCost: 1000}))]);
  });
  after(async () => {
    await Promise.all([browser.close(), embedding.close()]);
  });

  it('gets it from the device of whoever writes, who does not notice', () =>
    visit(browser, embedding, embedding.publish(formBlock(embedding)), async page => {
      await fillUntil(page, 'Controleer uw antwoorden');
      const [request] = await Promise.all([page.waitForRequest('**/v1/initiatives'), sendButton(page).click()]);
      const {proofOfWork} = request.postDataJSON() as {readonly proofOfWork: unknown};
      expect(proofOfWork).to.be.a('string').and.not.equal('');
      expect(await receipt(page)).to.equal((await initiativesIn(embedding.source.origin.url))[0]);
    }));
});
