import {describe, it} from 'node:test';
import {expect} from 'chai';
import {plusWorkingDays} from '../../../src/model/working-days.js';

const holidays = [
  {date: '2026-12-25', name: 'Eerste Kerstdag'},
  {date: '2026-12-26', name: 'Tweede Kerstdag'},
];

describe('So many working days later', () => {
  it('is the next day in the middle of a week', () => {
    expect(plusWorkingDays('2026-11-24', 1, [])).to.equal('2026-11-25');
  });

  it('skips a weekend, also for who writes in it', () => {
    expect(plusWorkingDays('2026-11-27', 1, [])).to.equal('2026-11-30');
    expect(plusWorkingDays('2026-11-28', 1, [])).to.equal('2026-11-30');
    expect(plusWorkingDays('2026-11-24', 10, [])).to.equal('2026-12-08');
  });

  it('skips a holiday', () => {
    expect(plusWorkingDays('2026-12-24', 1, holidays)).to.equal('2026-12-28');
  });

  it('is the same day for no days, and the next for half a one', () => {
    expect(plusWorkingDays('2026-11-24', 0, [])).to.equal('2026-11-24');
    expect(plusWorkingDays('2026-11-24', 0.5, [])).to.equal('2026-11-25');
  });

  it('comes to an end, whatever is promised', () => {
    expect(plusWorkingDays('2026-11-24', 1e9, []) < '2029').to.equal(true);
    expect(plusWorkingDays('2026-11-24', Number.NaN, [])).to.equal('2026-11-24');
  });
});
