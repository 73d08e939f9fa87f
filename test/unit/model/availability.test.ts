import {describe, it} from 'node:test';
import {expect} from 'chai';
import {availability, type Availability} from '../../../src/model/availability.js';
import type {DayOfWeek, Holiday, OpeningHours} from '../../../src/model/opening-hours.js';

const weekdays: readonly DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const everyDay: readonly DayOfWeek[] = [...weekdays, 'Saturday', 'Sunday'];
const office: OpeningHours = {dayOfWeek: weekdays, opens: '09:00', closes: '17:00'};

/** @param moment UTC; in winter the Netherlands is one hour later, in summer two */
const at = (
  moment: string,
  hours: readonly OpeningHours[] = [office],
  holidays: readonly Holiday[] = [],
): Availability => availability(hours, holidays, new Date(`${moment}Z`));

describe('Whether a contact point can be reached', () => {
  it('is by the clock of the Netherlands, for a visitor in Curaçao too', () => {
    expect(new Date('2026-11-24T08:30Z').getHours(), 'these tests run in the time zone of Curaçao').to.equal(4);
    expect(at('2026-11-24T07:59')).to.deep.include({at: 'closed'});
    expect(at('2026-11-24T08:00')).to.deep.equal({at: 'open', until: '17:00'});
    expect(at('2026-11-24T15:59')).to.deep.equal({at: 'open', until: '17:00'});
    expect(at('2026-11-24T16:00')).to.deep.include({at: 'closed'});
  });

  it('is an hour earlier in UTC in summer', () => {
    expect(at('2026-07-14T07:00')).to.deep.equal({at: 'open', until: '17:00'});
    expect(at('2026-07-14T15:00')).to.deep.include({at: 'closed'});
  });

  it('is not known when nobody said so', () => {
    expect(at('2026-11-24T10:00', [])).to.deep.equal({at: 'unknown'});
  });

  it('is not known outside the special periods of who has no ordinary hours', () => {
    const closedOnce: OpeningHours = {
      dayOfWeek: ['Thursday'],
      validFrom: '2026-12-24',
      validThrough: '2026-12-24',
    };
    expect(at('2026-12-28T10:00', [closedOnce])).to.deep.equal({at: 'unknown'});
    expect(at('2026-12-24T10:00', [closedOnce])).to.deep.equal({at: 'closed'});
  });

  it('takes seconds for what they are', () => {
    const hours = {dayOfWeek: weekdays, opens: '09:00:00', closes: '12:30:00'};
    expect(at('2026-11-24T10:00', [hours])).to.deep.equal({at: 'open', until: '12:30'});
  });
});

describe('Until when it is open', () => {
  const morning = {dayOfWeek: weekdays, opens: '09:00', closes: '12:30'};
  const afternoon = {dayOfWeek: weekdays, opens: '13:30', closes: '17:00'};

  it('ends at a lunch break, and begins again after it', () => {
    expect(at('2026-11-24T11:00', [afternoon, morning])).to.deep.equal({at: 'open', until: '12:30'});
    expect(at('2026-11-24T12:00', [afternoon, morning])).to.deep.equal({
      at: 'closed',
      opens: {date: '2026-11-24', time: '13:30', inDays: 0},
    });
    expect(at('2026-11-24T12:30', [afternoon, morning])).to.deep.equal({at: 'open', until: '17:00'});
  });

  it('goes on over periods that follow each other or overlap', () => {
    const noon = {dayOfWeek: weekdays, opens: '12:00', closes: '13:30'};
    expect(at('2026-11-24T09:00', [afternoon, morning, noon])).to.deep.equal({at: 'open', until: '17:00'});
  });

  it('goes on past midnight when the evening does', () => {
    const evening = {dayOfWeek: weekdays, opens: '17:00', closes: '01:00'};
    expect(at('2026-11-24T13:00', [afternoon, evening])).to.deep.equal({at: 'open', until: '01:00'});
  });
});

describe('When it opens next', () => {
  const opens = (moment: string, hours?: readonly OpeningHours[], holidays?: readonly Holiday[]): unknown => {
    const found = at(moment, hours, holidays);
    return found.at === 'closed' ? found.opens : found;
  };

  it('is later today, tomorrow, or after the weekend', () => {
    expect(opens('2026-11-24T06:00')).to.deep.equal({date: '2026-11-24', time: '09:00', inDays: 0});
    expect(opens('2026-11-24T20:00')).to.deep.equal({date: '2026-11-25', time: '09:00', inDays: 1});
    expect(opens('2026-11-27T20:00')).to.deep.equal({date: '2026-11-30', time: '09:00', inDays: 3});
  });

  it('is counted in days of the Netherlands, where it is tomorrow already', () => {
    expect(opens('2026-11-23T23:30')).to.deep.equal({date: '2026-11-24', time: '09:00', inDays: 0});
  });

  it('is looked for two weeks ahead and no further', () => {
    const closed = (through: string): OpeningHours => ({
      dayOfWeek: everyDay,
      validFrom: '2026-11-24',
      validThrough: through,
    });
    expect(opens('2026-11-24T10:00', [office, closed('2026-12-07')])).to.deep.equal({
      date: '2026-12-08',
      time: '09:00',
      inDays: 14,
    });
    expect(at('2026-11-24T10:00', [office, closed('2026-12-08')])).to.deep.equal({at: 'closed'});
  });

  it('is the first day of a desk that is still to open', () => {
    const soon = {...office, validFrom: '2026-12-01'};
    expect(opens('2026-11-24T10:00', [soon])).to.deep.equal({date: '2026-12-01', time: '09:00', inDays: 7});
  });

  it('counts days, not hours, over the night that the clock goes forward', () => {
    expect(opens('2027-03-27T12:00')).to.deep.equal({date: '2027-03-29', time: '09:00', inDays: 2});
  });
});
