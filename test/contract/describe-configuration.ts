import {expect} from 'chai';
import type {Suite} from './framework.js';

/** What the municipality set. */
export const describeConfiguration = ({describe, it, backend}: Suite): void => {
  describe('the configuration', () => {
    it('names the municipality and its code', async () => {
      const {municipality} = await backend().configuration();
      expect(municipality).to.deep.equal({name: 'Elzendrecht', code: 'GM1999', telephone: '14 0199'});
    });

    it('has the days on which everything is closed', async () => {
      const {holidays} = await backend().configuration();
      expect(holidays).to.deep.include({date: '2026-12-25', name: 'Eerste Kerstdag'});
      for (const {date, name} of holidays) expect(Date.parse(date), name).to.be.above(0);
    });

    it('has the other governments to hand a question over to', async () => {
      const {authorities} = await backend().configuration();
      expect(authorities.map(({layer}) => layer)).to.have.members(['waterAuthority', 'province', 'state']);
    });

    it('says where places are looked up, and where to turn to for the rest', async () => {
      const {placeSearch, links, locales} = await backend().configuration();
      expect(['backend', 'pdok', 'none']).to.include(placeSearch);
      expect(links.generalContact).to.match(/^https:/);
      expect(locales).to.deep.equal(['nl']);
    });
  });
};
