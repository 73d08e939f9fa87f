import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {lettersAbout, sendTo, submitTo, type ReceiptDocument} from './support/initiatives.js';
import {problemIn} from './support/problem.js';
import {project, registerOf} from './support/projects.js';
import {serverForTests} from './support/server.js';

const documents = registerOf([
  project('stuck', {
    contactPointIds: ['groen-noord'],
    stalled: {since: '2026-10-01', helpContactPointId: 'gebiedsregisseur-noord'},
  }),
  project('slow', {contactPointIds: ['groen-noord', 'gebiedsregisseur-noord']}),
]);

describe('Who says that it is stuck', () => {
  const server = serverForTests({seed: documents, formMinimumSeconds: 0});
  const message = {message: 'Ik hoor al weken niets.', name: 'B. Buur', email: 'b@example.nl'};
  const ask = (id: string, body: object = message, key: string = randomUUID(), headers = {}): Promise<Response> =>
    sendTo(`${server().origin}/v1/projects/${id}/help-requests`, body, key, headers);

  for (const id of ['stuck', 'slow'])
    it(`reaches who can get ${id} moving, once, and gets a letter that says whom`, async () => {
      const key = randomUUID();
      for (const response of [await ask(id, message, key), await ask(id, message, key)])
        expect(response.status).to.equal(202);
      const letters = await lettersAbout(server(), `ER-2026-${id.toUpperCase()}`);
      expect(letters).to.have.length(2);
      const [own, notice] = [
        letters.find(({to}) => to === 'b@example.nl'),
        letters.find(({to}) => to !== 'b@example.nl'),
      ];
      expect(own?.text).to.contain('Gebiedsregisseur');
      expect(notice?.to).to.match(/^gebied-/);
      expect(notice?.text).to.contain('Ik hoor al weken niets.').and.to.contain('b@example.nl');
    });

  it('is read in the language of who asks', async () => {
    expect(
      (await ask('slow', {...message, email: 'c@example.nl'}, randomUUID(), {'accept-language': 'fy'})).status,
    ).to.equal(202);
    const letters = await lettersAbout(server(), 'ER-2026-SLOW');
    expect(letters.find(({to}) => to === 'c@example.nl')?.text).to.contain('fêstsit');
  });

  it('may ask about what is not public with the token of the receipt only', async () => {
    const {reference, progressToken} = (await (await submitTo(server().origin)).json()) as ReceiptDocument;
    expect((await ask(reference)).status).to.equal(404);
    expect((await ask(reference, message, randomUUID(), {'progress-token': 'wrong'})).status).to.equal(404);
    expect((await ask(reference, message, randomUUID(), {'progress-token': progressToken})).status).to.equal(202);
  });

  it('is refused without words, and with another message by the same key', async () => {
    const key = randomUUID();
    await ask('slow', message, key);
    expect((await ask('slow', {...message, message: 'Toch niet'}, key)).status).to.equal(409);
    expect((await problemIn(await ask('slow', {...message, message: '\u200B'}))).invalidParams?.[0]?.name).to.equal(
      'message',
    );
    expect((await ask('nothing')).status).to.equal(404);
  });
});
