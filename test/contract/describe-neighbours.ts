import {expect} from 'chai';
import {newKey} from '../../src/model/new-key.js';
import {rejection} from './rejection.js';
import type {Suite} from './framework.js';

const message = {message: 'Ik doe graag mee.', name: 'A. Voorbeeld', email: 'a.voorbeeld@example.nl'};

/** What goes on already, and joining it. */
export const describeNeighbours = ({describe, it, sending}: Suite): void => {
  describe('what goes on already', () => {
    it('is found by its words: a bench for who wants a bench', async () => {
      const [first] = await (await sending()).similar({title: 'Bankje in het park'});
      expect(first).to.deep.include({
        id: 'bankje-elzenpark',
        title: 'Een bankje in het Elzenpark',
        status: 'active',
        areaServed: [{code: 'BU19990401', name: 'Elzenhof'}],
      });
      expect(first?.similarity).to.be.within(0, 1);
    });

    it('is found with a place and a topic too, at most ten, the most similar first', async () => {
      const found = await (
        await sending()
      ).similar({
        title: 'Geveltuin voor de deur',
        topicId: 'boom-planten',
        location: {label: 'Merelstraat', areaCode: 'BU19990201'},
      });
      expect(found[0]?.id).to.equal('geveltuinen-merelstraat');
      expect(found).to.have.length.below(11);
      const similarities = found.map(({similarity}) => similarity);
      expect(similarities).to.deep.equal([...similarities].sort((one, other) => other - one));
    });

    it('says how far it is from a point', async () => {
      const geometry = {type: 'Point', coordinates: [5.1955, 52.5391]};
      const found = await (await sending()).similar({title: 'Bankje', location: {label: 'Bij de vijver', geometry}});
      expect(found.find(({id}) => id === 'bankje-elzenpark')?.distance).to.be.within(0, 5);
    });

    for (const title of ['Xylofoonquarantaine', `'; drop table projects; --`, '😀', '%_%', '((((', 'x'.repeat(300)])
      it(`is nothing like ${JSON.stringify(title.slice(0, 30))}`, async () => {
        expect(await (await sending()).similar({title})).to.deep.equal([]);
      });
  });

  describe('who joins', () => {
    it('is heard once, however often the same is sent', async () => {
      const desk = await sending();
      const key = newKey();
      await desk.join('bankje-elzenpark', message, key);
      const twice = await Promise.all([1, 2].map(() => desk.join('bankje-elzenpark', message, key)));
      expect(twice).to.have.length(2);
    });

    it('is refused with the key of another message', async () => {
      const desk = await sending();
      const key = newKey();
      await desk.join('bankje-elzenpark', message, key);
      const other = desk.join('bankje-elzenpark', {...message, message: 'Toch niet.'}, key);
      expect(await rejection(other)).to.include({name: 'BackendError', status: 409});
    });

    for (const id of ['nothing', '..', "' or 1=1 --", 'é'])
      it(`finds nobody in a project that is not there: ${id}`, async () => {
        const error = await rejection((await sending()).join(id, message, newKey()));
        expect(error).to.include({name: 'BackendError', kind: 'not-found'});
      });

    for (const [name, value] of Object.entries({message: '', name: ' ', email: 'nobody'}))
      it(`is told which field to mend: ${name}`, async () => {
        const error = await rejection(
          (await sending()).join('bankje-elzenpark', {...message, [name]: value}, newKey()),
        );
        expect(error).to.include({name: 'BackendError', kind: 'invalid'});
        expect(error).to.have.nested.property('invalidParams[0].name', name);
      });
  });
};
