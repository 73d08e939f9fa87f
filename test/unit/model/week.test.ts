import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {OpeningHours} from '../../../src/model/opening-hours.js';
import {weekOf} from '../../../src/model/week.js';

const hours: readonly OpeningHours[] = [
  {dayOfWeek: ['Tuesday'], opens: '13:00:00', closes: '17:00:00'},
  {dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '12:00'},
  {dayOfWeek: ['Friday']},
  {dayOfWeek: ['Monday'], opens: '10:00', closes: '11:00', validFrom: '2026-12-21', validThrough: '2027-01-01'},
  {dayOfWeek: ['Saturday'], opens: '10:00', closes: '11:00', validFrom: '2027-01-01'},
];

const periodsOf = (day: string, today?: string): unknown =>
  weekOf(hours, today).find(({dayOfWeek}) => dayOfWeek === day)?.periods;

describe('The hours of a week', () => {
  it('begin on Monday and have all seven days', () => {
    expect(weekOf([]).map(({dayOfWeek}) => dayOfWeek)).to.deep.equal([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
  });

  it('are in the order of the day', () => {
    expect(periodsOf('Tuesday')).to.deep.equal([
      {opens: '09:00', closes: '12:00'},
      {opens: '13:00', closes: '17:00'},
    ]);
  });

  it('leave out special periods, and days without hours', () => {
    expect(periodsOf('Monday')).to.deep.equal([{opens: '09:00', closes: '12:00'}]);
    expect(periodsOf('Friday')).to.deep.equal([]);
  });

  it('change on the day that new hours begin', () => {
    expect(periodsOf('Saturday', '2026-12-31')).to.deep.equal([]);
    expect(periodsOf('Saturday', '2027-01-01')).to.deep.equal([{opens: '10:00', closes: '11:00'}]);
  });
});
