import {expect} from 'chai';
import {newKey} from '../../src/model/new-key.js';
import {largePhoto, liar, photo} from '../support/sample-files.js';
import {writtenInitiative} from '../support/written-initiative.js';
import {rejection} from './rejection.js';
import type {Suite} from './framework.js';

/** Files that go along. */
export const describeAttachments = ({describe, it, backend, sending}: Suite): void => {
  describe('a file', () => {
    it('is taken in, and says what it is', async () => {
      const desk = await sending();
      const parts: number[] = [];
      const {token} = await desk.token();
      const attachment = await desk.upload(photo(), token, {progress: part => parts.push(part)});
      expect(attachment).to.include({name: 'park.png', encodingFormat: 'image/png'});
      expect(attachment.contentSize).to.be.above(0);
      expect(attachment.id).to.have.length.above(7);
      for (const part of parts) expect(part).to.be.within(0, 1);
    });

    it('goes with the initiative that names it, and with no other', async () => {
      const desk = await sending();
      const {token} = await desk.token();
      const {id} = await desk.upload(photo('bank bij de vijver, “schets”.png'), token);
      const changes = {attachmentIds: [id], attachmentDescriptions: {[id]: 'De plek bij de vijver'}};
      expect((await desk.submit(writtenInitiative(token, changes), newKey())).reference).to.match(/\d/);
      const error = await rejection(desk.submit(writtenInitiative(token, changes), newKey()));
      expect(error).to.have.nested.property('invalidParams[0].name', 'attachmentIds');
    });

    it('goes along also when the token was renewed in the meantime', async () => {
      const desk = await sending();
      const {id} = await desk.upload(photo(), (await desk.token()).token);
      const {token} = await desk.token();
      expect(await desk.submit(writtenInitiative(token, {attachmentIds: [id]}), newKey())).to.be.an('object');
    });

    it('that was taken back does not go along', async () => {
      const desk = await sending();
      const {token} = await desk.token();
      const {id} = await desk.upload(photo(), token);
      await desk.withdraw(id, token);
      expect(await rejection(desk.withdraw(id, token))).to.include({kind: 'not-found'});
      const error = await rejection(desk.submit(writtenInitiative(token, {attachmentIds: [id]}), newKey()));
      expect(error).to.have.nested.property('invalidParams[0].name', 'attachmentIds');
    });

    it('can be taken back only with the token that it was sent with', async () => {
      const desk = await sending();
      const [mine, other] = await Promise.all([desk.token(), desk.token()]);
      const {id} = await desk.upload(photo(), mine.token);
      expect(await rejection(desk.withdraw(id, other.token))).to.include({kind: 'not-found'});
      await desk.withdraw(id, mine.token);
    });

    it('that lies about what it is, is refused', async () => {
      const desk = await sending();
      const {token} = await desk.token();
      expect(await rejection(desk.upload(liar(), token))).to.include({name: 'BackendError', status: 415});
    });

    it('with nothing in it is refused', async () => {
      const desk = await sending();
      const {token} = await desk.token();
      const empty = new File([], 'empty.png', {type: 'image/png'});
      expect(await rejection(desk.upload(empty, token))).to.include({name: 'BackendError', kind: 'invalid'});
    });

    it('that is larger than the municipality allows is refused', async () => {
      const desk = await sending();
      const settings = await (await backend().initiatives?.())?.settings();
      const {token} = await desk.token();
      const large = largePhoto((settings?.attachments.maxSize ?? 0) + 1);
      expect(await rejection(desk.upload(large, token))).to.include({name: 'BackendError', status: 413});
    });

    it('without leave is refused', async () => {
      const error = await rejection((await sending()).upload(photo(), '0123456789abcdef0123456789abcdef'));
      expect(error).to.include({name: 'BackendError', kind: 'invalid'});
      expect(error).to.have.nested.property('invalidParams[0].name', 'uploadToken');
    });

    it('is not sent by who has left already', async () => {
      const desk = await sending();
      const {token} = await desk.token();
      const leaving = desk.upload(photo(), token, {signal: AbortSignal.abort()});
      expect(await rejection(leaving)).to.include({name: 'AbortError'});
    });
  });
};
