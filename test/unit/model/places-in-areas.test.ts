import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Area} from '../../../src/model/area.js';
import {placesInAreas} from '../../../src/model/places-in-areas.js';

const areas: readonly Area[] = [
  {code: 'GM1999', name: 'Elzendrecht', type: 'municipality'},
  {code: 'WK199901', name: 'Noord', type: 'district', parentCode: 'GM1999'},
  {code: 'BU19990101', name: 'Vogelweide', type: 'neighbourhood', parentCode: 'WK199901', postalCodes: ['1999AB']},
  {code: 'BU19990102', name: 'Akker', type: 'neighbourhood', parentCode: 'WK1', postalCodes: ['1999AB', '1999AC']},
];

describe('The places that a postcode can be', () => {
  it('are the areas that have it, with those they lie in', () => {
    expect(placesInAreas('1999 ab', areas)).to.deep.equal([
      {
        label: '1999 AB',
        type: 'postalCode',
        postalCode: '1999AB',
        areaCodes: {neighbourhood: 'BU19990101', district: 'WK199901', municipality: 'GM1999'},
      },
      {label: '1999 AB', type: 'postalCode', postalCode: '1999AB', areaCodes: {neighbourhood: 'BU19990102'}},
    ]);
  });

  it('are addresses when there is a house number', () => {
    expect(placesInAreas('1999ac 12-b', areas)).to.deep.equal([
      {label: '1999 AC 12B', type: 'address', postalCode: '1999AC', areaCodes: {neighbourhood: 'BU19990102'}},
    ]);
  });

  it('are none for a postcode of elsewhere, and for other words', () => {
    expect(placesInAreas('3584CJ', areas)).to.deep.equal([]);
    expect(placesInAreas('Vogelweide', areas)).to.deep.equal([]);
  });

  it('end where areas lie in each other in a circle', () => {
    const circle: readonly Area[] = [
      {code: 'WK1', name: 'A', type: 'district', parentCode: 'WK2', postalCodes: ['1999AB']},
      {code: 'WK2', name: 'B', type: 'district', parentCode: 'WK1'},
    ];
    expect(placesInAreas('1999AB', circle)[0]?.areaCodes).to.deep.equal({district: 'WK1'});
  });
});
