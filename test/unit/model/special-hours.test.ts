import {describe, it} from 'node:test';
import {expect} from 'chai';
import {availability, type Availability} from '../../../src/model/availability.js';
import type {DayOfWeek, Holiday, OpeningHours} from '../../../src/model/opening-hours.js';

const weekdays: readonly DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const office: OpeningHours = {dayOfWeek: weekdays, opens: '09:00', closes: '17:00'};

/** @param moment UTC; in winter the Netherlands is one hour later, in summer two */
const at = (moment: string, hours: readonly OpeningHours[], holidays: readonly Holiday[] = []): Availability =>
  availability(hours, holidays, new Date(`${moment}Z`));

describe('Special periods and holidays', () => {
  const christmas: Holiday = {date: '2026-12-25', name: 'Eerste Kerstdag'};
  const short: OpeningHours = {
    dayOfWeek: weekdays,
    opens: '10:00',
    closes: '14:00',
    validFrom: '2026-12-21',
    validThrough: '2027-01-03',
  };

  it('go before ordinary hours, the first and the last day included', () => {
    expect(at('2026-12-18T14:00', [office, short])).to.deep.equal({at: 'open', until: '17:00'});
    expect(at('2026-12-21T09:00', [office, short])).to.deep.equal({at: 'open', until: '14:00'});
    expect(at('2026-12-21T13:00', [office, short])).to.deep.include({at: 'closed'});
    expect(at('2027-01-04T14:00', [office, short])).to.deep.equal({at: 'open', until: '17:00'});
  });

  it('close a day that they name without hours', () => {
    const closed: OpeningHours = {dayOfWeek: ['Tuesday'], validFrom: '2026-11-24', validThrough: '2026-11-24'};
    expect(at('2026-11-24T10:00', [office, closed])).to.deep.equal({
      at: 'closed',
      opens: {date: '2026-11-25', time: '09:00', inDays: 1},
    });
  });

  it('are the stronger the shorter they are', () => {
    const eve: OpeningHours = {...short, closes: '12:00', validFrom: '2026-12-24', validThrough: '2026-12-24'};
    expect(at('2026-12-24T09:30', [eve, office, short])).to.deep.equal({at: 'open', until: '12:00'});
  });

  it('close everything on a holiday, and say why', () => {
    expect(at('2026-12-25T10:00', [office], [christmas])).to.deep.equal({
      at: 'closed',
      because: 'Eerste Kerstdag',
      opens: {date: '2026-12-28', time: '09:00', inDays: 3},
    });
  });

  it('are passed over when the next opening is looked for', () => {
    expect(at('2026-12-24T18:00', [office], [christmas])).to.deep.equal({
      at: 'closed',
      opens: {date: '2026-12-28', time: '09:00', inDays: 4},
    });
  });

  it('keep open on a holiday who has hours for just that day', () => {
    const emergency: OpeningHours = {
      dayOfWeek: ['Friday'],
      opens: '08:00',
      closes: '20:00',
      validFrom: '2026-12-25',
      validThrough: '2026-12-25',
    };
    expect(at('2026-12-25T10:00', [office, emergency], [christmas])).to.deep.equal({at: 'open', until: '20:00'});
  });
});

describe('A night', () => {
  const night: OpeningHours = {dayOfWeek: ['Saturday'], opens: '22:00', closes: '02:00'};

  it('from 22:00 to 02:00 is open on both sides of midnight, and only after a Saturday', () => {
    expect(at('2026-11-28T20:59', [night])).to.deep.include({at: 'closed'});
    expect(at('2026-11-28T21:00', [night])).to.deep.equal({at: 'open', until: '02:00'});
    expect(at('2026-11-29T00:59', [night])).to.deep.equal({at: 'open', until: '02:00'});
    expect(at('2026-11-29T01:00', [night])).to.deep.include({at: 'closed'});
    expect(at('2026-11-28T00:30', [night])).to.deep.include({at: 'closed'});
  });

  it('on which the clock goes forward is as long as the clock says', () => {
    const late = {...night, closes: '04:00'};
    expect(at('2027-03-28T00:30', [late])).to.deep.equal({at: 'open', until: '04:00'});
    expect(at('2027-03-28T01:30', [late])).to.deep.equal({at: 'open', until: '04:00'});
    expect(at('2027-03-28T02:00', [late])).to.deep.include({at: 'closed'});
  });

  it('on which the clock goes back has its hour twice', () => {
    expect(at('2026-10-24T23:59', [night])).to.deep.equal({at: 'open', until: '02:00'});
    expect(at('2026-10-25T00:30', [{...night, closes: '03:00'}])).to.deep.equal({at: 'open', until: '03:00'});
    expect(at('2026-10-25T01:30', [{...night, closes: '03:00'}])).to.deep.equal({at: 'open', until: '03:00'});
    expect(at('2026-10-25T02:00', [{...night, closes: '03:00'}])).to.deep.include({at: 'closed'});
  });

  it('until midnight ends there', () => {
    const evening = {...night, closes: '00:00'};
    expect(at('2026-11-28T22:59', [evening])).to.deep.equal({at: 'open', until: '00:00'});
    expect(at('2026-11-28T23:00', [evening])).to.deep.include({at: 'closed'});
  });

  it('before a holiday goes on into it', () => {
    const sunday: Holiday = {date: '2026-11-29', name: 'Feestdag'};
    expect(at('2026-11-29T00:30', [night], [sunday])).to.deep.equal({at: 'open', until: '02:00'});
  });
});
