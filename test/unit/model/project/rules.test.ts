import {describe, it} from 'node:test';
import {expect} from 'chai';
import {atBat} from '../../../../src/model/project/at-bat.js';
import {honestDuration} from '../../../../src/model/project/comparable-duration.js';
import {isInArea} from '../../../../src/model/project/in-area.js';
import {isOpenForParticipation} from '../../../../src/model/project/participation.js';
import type {Phase} from '../../../../src/model/project/phase.js';
import {phaseDates} from '../../../../src/model/project/phase-dates.js';
import {silenceOf} from '../../../../src/model/project/silence.js';
import type {Area} from '../../../../src/model/area.js';

const today = '2026-11-25';

describe('Whose turn it is', () => {
  it('is told with the days since', () => {
    const waitingFor = {party: 'municipality', since: '2026-11-03', what: 'kijkt naar de schets'} as const;
    expect(atBat({status: 'active', waitingFor}, today)).to.deep.equal({...waitingFor, days: 22});
  });

  it('is theirs who are asked something, where nobody is named', () => {
    expect(atBat({actionRequired: {what: 'Stuur een foto'}}, today)).to.deep.equal({
      party: 'initiator',
      what: 'Stuur een foto',
    });
  });

  it('is told without its beginning when that is still to come', () => {
    expect(atBat({waitingFor: {party: 'other', since: '2026-12-01'}}, today)).to.deep.equal({party: 'other'});
  });

  for (const status of ['completed', 'cancelled'] as const)
    it(`is nobody's in what is ${status}`, () => {
      expect(atBat({status, waitingFor: {party: 'municipality'}}, today)).to.equal(undefined);
    });
});

describe('Silence', () => {
  it('is counted in days of the Netherlands', () => {
    // Half past midnight on the 25th there, still the 24th in UTC.
    expect(silenceOf({lastUpdateAt: '2026-11-24T23:30:00Z'}, today)).to.deep.equal({since: today, days: 0});
  });

  it('counts from the beginning where there was no news yet', () => {
    expect(silenceOf({startDate: '2026-10-25'}, today)).to.deep.equal({since: '2026-10-25', days: 31});
  });

  it('says for how long news is overdue', () => {
    const project = {lastUpdateAt: '2026-10-01T10:00:00Z', nextUpdateExpectedDate: '2026-11-20'};
    expect(silenceOf(project, today)).to.deep.equal({
      since: '2026-10-01',
      days: 55,
      nextDate: '2026-11-20',
      overdueDays: 5,
    });
  });

  it('does not wait any more for news that has come', () => {
    const project = {lastUpdateAt: '2026-11-21T10:00:00Z', nextUpdateExpectedDate: '2026-11-20'};
    expect(silenceOf(project, today)).to.deep.equal({since: '2026-11-21', days: 4});
  });

  it('is none before it began, without days, or after the end', () => {
    expect(silenceOf({startDate: '2027-01-01'}, today)).to.deep.equal({});
    expect(silenceOf({}, today)).to.deep.equal({});
    expect(silenceOf({status: 'completed', startDate: '2020-01-01'}, today)).to.deep.equal({});
  });
});

const phase = (days: Partial<Phase>): Phase => ({
  id: 'a',
  title: 'A',
  state: 'completed',
  isEstimate: false,
  extensions: [],
  milestones: [],
  ...days,
});

describe('The days of a phase', () => {
  it('are told as they are when they can be true', () => {
    const days = {startDate: '2026-01-01', plannedEndDate: '2026-02-01', endDate: '2026-02-03'};
    expect(phaseDates(phase(days), today)).to.deep.equal({...days, isLate: false, contradictions: []});
  });

  it('leave the beginning out when it ended before that', () => {
    expect(phaseDates(phase({startDate: '2026-03-01', endDate: '2026-02-03'}), today)).to.deep.equal({
      endDate: '2026-02-03',
      isLate: false,
      contradictions: ['ends-before-it-starts'],
    });
  });

  it('leave the plan out when it ends before it begins', () => {
    const {plannedEndDate, contradictions} = phaseDates(
      phase({startDate: '2026-03-01', plannedEndDate: '2026-02-03'}),
      today,
    );
    expect(plannedEndDate).to.equal(undefined);
    expect(contradictions).to.deep.equal(['planned-to-end-before-it-starts']);
  });

  it('tell no end of what goes on, or that is still to come', () => {
    for (const days of [{state: 'current', endDate: '2026-11-01'} as const, {endDate: '2027-01-01'}]) {
      const {endDate, contradictions} = phaseDates(phase(days), today);
      expect(endDate).to.equal(undefined);
      expect(contradictions).to.have.length(1);
    }
  });

  it('say that the law gave until a day that has passed, and the last time that was given', () => {
    const extensions = [
      {previousEndDate: '2026-08-01', newEndDate: '2026-09-12'},
      {previousEndDate: '2026-09-12', newEndDate: '2026-11-24', reason: 'De welstand vraagt een nieuwe tekening'},
    ];
    const late = phaseDates(phase({state: 'current', legalEndDate: '2026-11-24', extensions}), today);
    expect(late).to.deep.include({isLate: true, legalEndDate: '2026-11-24', extension: extensions[1]});
    expect(phaseDates(phase({state: 'current', legalEndDate: today}), today).isLate).to.equal(false);
  });
});

describe('Taking part', () => {
  it('is open up to and including the last day, and not in what has ended', () => {
    expect(isOpenForParticipation({participationUntilDate: today}, today)).to.equal(true);
    expect(isOpenForParticipation({participationUntilDate: '2026-11-24'}, today)).to.equal(false);
    expect(isOpenForParticipation({}, today)).to.equal(false);
    expect(isOpenForParticipation({participationUntilDate: today, status: 'cancelled'}, today)).to.equal(false);
  });
});

describe('A duration that was measured', () => {
  const duration = {count: 10, lowerDays: 30, medianDays: 40, upperDays: 60};

  it('is shown from ten cases on, and only when it can be true', () => {
    expect(honestDuration(duration)).to.equal(duration);
    expect(honestDuration({...duration, count: 9})).to.equal(undefined);
    expect(honestDuration({...duration, medianDays: 20})).to.equal(undefined);
    expect(honestDuration(undefined)).to.equal(undefined);
  });
});

describe('A project in an area', () => {
  const areas = new Map(
    (
      [
        ['GM1999', 'municipality', undefined],
        ['WK199901', 'district', 'GM1999'],
        ['WK199902', 'district', 'GM1999'],
        ['BU19990101', 'neighbourhood', 'WK199901'],
      ] as const
    ).map(([code, type, parentCode]): [string, Area] => [
      code,
      {code, name: code, type, ...(parentCode && {parentCode})},
    ]),
  );
  const served = (...codes: readonly string[]) => ({areaServed: codes.map(code => ({code, name: code}))});

  it('lies in it, or is for what lies around it', () => {
    expect(isInArea(served('BU19990101'), 'WK199901', areas)).to.equal(true);
    expect(isInArea(served('WK199901'), 'BU19990101', areas)).to.equal(true);
    expect(isInArea(served('GM1999'), 'BU19990101', areas)).to.equal(true);
    expect(isInArea(served(), 'BU19990101', areas)).to.equal(true);
  });

  it('does not lie next to it', () => {
    expect(isInArea(served('WK199902'), 'BU19990101', areas)).to.equal(false);
    expect(isInArea(served('WK199902'), 'BU00000000', areas)).to.equal(false);
  });
});
