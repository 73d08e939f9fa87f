import {describe, it} from 'node:test';
import {expect} from 'chai';
import {parsePostalCode} from '../../../src/model/postal-code.js';

const postalCode = '1999AB';

describe('A postcode', () => {
  for (const text of ['1999AB', '1999 ab', ' 1999  Ab ', '1999\u00a0AB'])
    it(`is read however it is written: ${JSON.stringify(text)}`, () => {
      expect(parsePostalCode(text)).to.deep.equal({postalCode});
    });

  for (const text of ['1999AB 12', '1999ab12', '1999 AB, 12'])
    it(`may have a house number: ${text}`, () => {
      expect(parsePostalCode(text)).to.deep.equal({postalCode, houseNumber: '12'});
    });

  for (const [text, addition] of Object.entries({
    '1999AB 12a': 'A',
    '1999 AB 12-3': '3',
    '1999AB 12 bis': 'BIS',
    '1999AB 12 - 2hg': '2HG',
  }))
    it(`may have an addition: ${text}`, () => {
      expect(parsePostalCode(text)).to.deep.equal({postalCode, houseNumber: '12', addition});
    });

  for (const text of [
    '',
    '1999',
    '0999AB',
    '1999A',
    '1999ABC',
    '1999SA',
    '1999 sd',
    '1999SS',
    '1999AB 123456',
    '1999AB straat',
    'Kade 12, 1999AB',
    'lantaarnpaal',
  ])
    it(`is not ${JSON.stringify(text)}`, () => {
      expect(parsePostalCode(text)).to.equal(undefined);
    });

  it('is found out quickly, however long the text', () => {
    const began = performance.now();
    expect(parsePostalCode(`1999AB 12${' -'.repeat(50_000)}!`)).to.equal(undefined);
    expect(performance.now() - began).to.be.below(1000);
  });
});
