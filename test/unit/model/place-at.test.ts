import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Area} from '../../../src/model/area.js';
import {placeAt} from '../../../src/model/place-at.js';

const town: Area = {code: 'GM1999', name: 'Elzendrecht', type: 'municipality'};
const district: Area = {code: 'WK199901', name: 'Noord', type: 'district', parentCode: 'GM1999'};
const neighbourhood: Area = {code: 'BU19990101', name: 'Vogelweide', type: 'neighbourhood', parentCode: 'WK199901'};

const square = (west: number, south: number, size: number): readonly (readonly number[])[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const polygon = (...rings: readonly unknown[]): object => ({type: 'Polygon', coordinates: rings});

const areas = [
  {area: town, geometry: polygon(square(5, 52, 0.4))},
  {area: district, geometry: {type: 'MultiPolygon', coordinates: [[square(5, 52, 0.1)], [square(5.2, 52, 0.1)]]}},
  {area: neighbourhood, geometry: polygon(square(5, 52, 0.1), square(5.04, 52.04, 0.02))},
];
const at = (longitude: number, latitude: number): ReturnType<typeof placeAt> => placeAt({longitude, latitude}, areas);

describe('The place at a point', () => {
  it('is the smallest area around it, with those that lies in', () => {
    expect(at(5.01, 52.01)).to.deep.equal({
      label: 'Vogelweide',
      type: 'neighbourhood',
      areaCodes: {neighbourhood: 'BU19990101', district: 'WK199901', municipality: 'GM1999'},
    });
  });

  it('is the larger one in a hole of the smaller', () => {
    expect(at(5.05, 52.05)?.label).to.equal('Noord');
  });

  it('is an area of more than one piece in each of them', () => {
    expect(at(5.25, 52.05)?.label).to.equal('Noord');
    expect(at(5.15, 52.05)).to.deep.equal({label: 'Elzendrecht', type: 'town', areaCodes: {municipality: 'GM1999'}});
  });

  it('is unknown outside the municipality', () => {
    expect(at(4.9, 52.01)).to.equal(undefined);
    expect(at(NaN, NaN)).to.equal(undefined);
  });

  for (const geometry of [
    undefined,
    null,
    'Polygon',
    {},
    {type: 'Point', coordinates: [5.01, 52.01]},
    {type: 'Polygon'},
    {type: 'Polygon', coordinates: 'x'},
    {type: 'Polygon', coordinates: [[['5', '52'], null, 7, [5]]]},
    {type: 'MultiPolygon', coordinates: [null, [null], [[null]]]},
  ])
    it(`is unknown where an area says it is ${JSON.stringify(geometry)}`, () => {
      expect(placeAt({longitude: 5.01, latitude: 52.01}, [{area: town, geometry}])).to.equal(undefined);
    });
});
