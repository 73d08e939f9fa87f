import {describe, it} from 'node:test';
import {expect} from 'chai';
import {amsterdam, dayOfWeek, plusDays} from '../../../src/model/amsterdam.js';

describe('The clock of the Netherlands', () => {
  it('shows winter time and summer time', () => {
    expect(amsterdam(new Date('2026-11-24T08:05Z'))).to.deep.equal({date: '2026-11-24', time: '09:05'});
    expect(amsterdam(new Date('2026-07-01T08:05Z'))).to.deep.equal({date: '2026-07-01', time: '10:05'});
  });

  it('shows 00:00 at midnight, on the new day', () => {
    expect(amsterdam(new Date('2026-12-31T23:00Z'))).to.deep.equal({date: '2027-01-01', time: '00:00'});
  });

  it('skips an hour in spring and has one twice in autumn', () => {
    const times = (...moments: readonly string[]): readonly string[] =>
      moments.map(moment => amsterdam(new Date(moment)).time);
    expect(times('2027-03-28T00:59Z', '2027-03-28T01:00Z')).to.deep.equal(['01:59', '03:00']);
    expect(times('2026-10-25T00:30Z', '2026-10-25T01:30Z')).to.deep.equal(['02:30', '02:30']);
  });
});

describe('A calendar day', () => {
  it('has a weekday', () => {
    expect(dayOfWeek('2026-11-24')).to.equal('Tuesday');
    expect(dayOfWeek('2024-02-29')).to.equal('Thursday');
    expect(dayOfWeek('2027-03-28')).to.equal('Sunday');
  });

  it('is followed by the next, over months, leap days and the nights that the clock changes', () => {
    expect(plusDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(plusDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(plusDays('2027-03-27', 2)).to.equal('2027-03-29');
    expect(plusDays('2026-10-26', -2)).to.equal('2026-10-24');
  });
});
