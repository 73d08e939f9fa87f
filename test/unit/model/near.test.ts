import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isNearStart} from '../../../src/model/near.js';

describe('A word with a typo', () => {
  it('is near with a letter more, less, other, or two swapped', () => {
    for (const typed of ['drempl', 'dreempel', 'drumpel', 'dermpel', 'drempel'])
      expect(isNearStart(typed, 'drempel'), typed).to.equal(true);
  });

  it('is not near with one typo more than its length allows', () => {
    for (const typed of ['drml', 'dermple', 'drumple', 'stempel'])
      expect(isNearStart(typed, 'drempel'), typed).to.equal(false);
  });

  it('may have no typo below four letters, one below eight, then two', () => {
    expect(isNearStart('bom', 'boom')).to.equal(false);
    expect(isNearStart('bomm', 'boom')).to.equal(true);
    expect(isNearStart('paspirt', 'paspoort')).to.equal(false);
    expect(isNearStart('pasport', 'paspoort')).to.equal(true);
    expect(isNearStart('rijbeweijs', 'rijbewijs')).to.equal(true);
    expect(isNearStart('ryjbeweijs', 'rijbewijs')).to.equal(true);
    expect(isNearStart('ryjbeveijs', 'rijbewijs')).to.equal(false);
  });

  it('is found while it is still being typed', () => {
    for (const typed of ['latnaar', 'lantar', 'lantaaar', 'lantoarn', 'kantaarn', 'antaarn'])
      expect(isNearStart(typed, 'lantaarnpaal'), typed).to.equal(true);
    expect(isNearStart('lantaarnpala', 'lantaarnpaal')).to.equal(true);
    expect(isNearStart('lat', 'lantaarnpaal')).to.equal(false);
    expect(isNearStart('riolering', 'lantaarnpaal')).to.equal(false);
  });
});
