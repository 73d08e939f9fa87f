import {expect} from 'chai';
import {rejection} from './rejection.js';
import type {Suite} from './framework.js';

/** Topics, areas, and one contact point by its id. */
export const describeLookups = ({describe, it, contacts}: Suite): void => {
  describe('the topics', () => {
    it('are all there, once, more than fit on one page', async () => {
      const topics = await contacts().topics();
      expect(topics).to.have.length.above(100);
      expect(new Set(topics.map(({id}) => id)).size).to.equal(topics.length);
    });

    it('hang below topics that exist', async () => {
      const topics = await contacts().topics();
      const ids = topics.map(({id}) => id);
      const parentIds = topics.map(({parentId}) => parentId).filter(id => id !== undefined);
      expect(parentIds).to.have.length.above(50);
      expect(ids).to.include.members(parentIds);
    });

    it('say what people call them, who may ask, and who deals with them', async () => {
      const topics = await contacts().topics();
      const ditch = topics.find(({id}) => id === 'sloot');
      expect(ditch?.keywords).to.include('kroos');
      expect(ditch?.audience).to.include('resident');
      expect(ditch?.competentAuthority.waterAuthority).to.equal(true);
    });
  });

  describe('the areas', () => {
    it('are one municipality, and districts and neighbourhoods that lie in it', async () => {
      const areas = await contacts().areas();
      const byCode = new Map(areas.map(area => [area.code, area]));
      expect(byCode.size).to.equal(areas.length);
      for (const {code, type, parentCode = ''} of areas) {
        const parentType = {neighbourhood: 'district', district: 'municipality', municipality: undefined}[type];
        expect(byCode.get(parentCode)?.type, code).to.equal(parentType);
      }
      expect(areas.filter(({type}) => type === 'municipality').map(({code}) => code)).to.deep.equal(['GM1999']);
    });

    it('know the postcodes of a neighbourhood', async () => {
      const areas = await contacts().areas();
      expect(areas.find(({code}) => code === 'BU19990201')?.postalCodes).to.include('1999CA');
    });
  });

  describe('a contact point by its id', () => {
    it('is found, with all that is known of it', async () => {
      const found = await contacts().byId('klantcontactcentrum');
      expect(found).to.include({id: 'klantcontactcentrum', name: 'Klantcontactcentrum', isFallback: true});
      expect(found.channels).to.deep.include({type: 'telephone', value: '14 0199'});
      expect(found.openingHours).to.deep.include({dayOfWeek: ['Thursday'], opens: '08:30', closes: '20:00'});
      expect(found.address).to.deep.include({streetAddress: 'Havenplein 1', postalCode: '1999AA'});
    });

    it('names who takes over when somebody is away', async () => {
      const {absentUntilDate, substitute} = await contacts().byId('gebiedsregisseur-noord');
      const other = await contacts().byId('gebiedsregisseur-oost');
      expect(absentUntilDate).to.equal('2026-12-18');
      expect(substitute).to.include({id: other.id, name: other.name});
      expect(substitute?.channels).to.deep.equal(other.channels);
    });

    for (const id of ['nobody', '..', 'klantcontactcentrum/x', "' or 1=1 --", '%00', 'é', 'x'.repeat(100)])
      it(`that is not there is "not-found": ${JSON.stringify(id.slice(0, 20))}`, async () => {
        const error = await rejection(contacts().byId(id));
        expect(error).to.deep.include({name: 'BackendError', kind: 'not-found'});
      });
  });
};
