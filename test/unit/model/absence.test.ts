import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isAbsent} from '../../../src/model/absence.js';

describe('Who is away', () => {
  it('is so up to and including the last day', () => {
    expect(isAbsent({absentUntilDate: '2026-12-18'}, '2026-12-17')).to.equal(true);
    expect(isAbsent({absentUntilDate: '2026-12-18'}, '2026-12-18')).to.equal(true);
    expect(isAbsent({absentUntilDate: '2026-12-18'}, '2026-12-19')).to.equal(false);
  });

  it('is nobody without such a day', () => {
    expect(isAbsent({}, '2026-12-18')).to.equal(false);
  });
});
