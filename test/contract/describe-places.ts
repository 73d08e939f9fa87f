import {expect} from 'chai';
import type {Suite} from './framework.js';

/** Recognising a place. */
export const describePlaces = ({describe, it, places}: Suite): void => {
  describe('places', () => {
    it('are known by their postcode, with the areas they lie in', async () => {
      const [place, ...others] = await places().find('1999ca');
      expect(others).to.deep.equal([]);
      expect(place).to.deep.include({
        type: 'postalCode',
        postalCode: '1999CA',
        areaCodes: {municipality: 'GM1999', district: 'WK199902', neighbourhood: 'BU19990201'},
      });
    });

    it('are addresses when the house number is there', async () => {
      const [place] = await places().find('1999 CA 12 a');
      expect(place).to.deep.include({type: 'address', postalCode: '1999CA'});
      expect(place?.areaCodes.neighbourhood).to.equal('BU19990201');
    });

    it('are two when a postcode lies in two neighbourhoods', async () => {
      const found = await places().find('1999AZ');
      expect(found.map(({areaCodes}) => areaCodes.neighbourhood)).to.have.members(['BU19990104', 'BU19990205']);
    });

    for (const words of ['3584 CJ 101', 'geen idee', `'; --`, '<b>'])
      it(`are none for "${words}"`, async () => {
        expect(await places().find(words)).to.deep.equal([]);
      });

    it('are the areas around a point', async () => {
      expect(await places().nearest?.({longitude: 5.235, latitude: 52.57})).to.deep.equal({
        label: 'Vogelweide',
        type: 'neighbourhood',
        areaCodes: {municipality: 'GM1999', district: 'WK199902', neighbourhood: 'BU19990201'},
      });
    });

    it('are none at a point outside the municipality, abroad, or nowhere', async () => {
      for (const [longitude, latitude] of [
        [5.1, 52.1],
        [2.35, 48.86],
        [NaN, NaN],
      ] as const)
        expect(await places().nearest?.({longitude, latitude})).to.equal(undefined);
    });
  });
};
