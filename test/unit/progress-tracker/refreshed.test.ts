import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {ProjectUpdate} from '../../../src/model/project/update.js';
import {projectWith} from '../../support/project-with.js';
import {known, newsIn, refreshed, withOlder} from '../../../src/widgets/progress-tracker/progress-tracker.state.js';

const now = new Date('2026-11-24T09:00:00Z');

const update = (day: number, title = `Nieuws van ${day} november`): ProjectUpdate => ({
  id: `u${day}`,
  publishedAt: `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`,
  kind: 'news',
  title,
  body: {format: 'plain', value: ''},
  images: [],
});

/** News of these days, and whether there is more. */
const page = (days: readonly number[], nextPage?: number) => ({
  count: days.length,
  updates: days.map(day => update(day)),
  ...(nextPage && {nextPage}),
});

const ids = ({updates}: {readonly updates: readonly ProjectUpdate[]}): readonly string[] => updates.map(({id}) => id);

describe('What a tracker knows after it has looked again', () => {
  it('has the new news first, and the older that was asked for', () => {
    const before = withOlder(known(projectWith(), page([9, 8], 2), now), {page: 2, pageSize: 2}, page([7, 6], 3));
    const after = refreshed(before, projectWith(), page([10, 9], 2), now);
    expect(ids(after)).to.deep.equal(['u10', 'u9', 'u8', 'u7', 'u6']);
    expect(after.older).to.deep.equal({page: 3, pageSize: 2});
  });

  it('has news once that moved to the next page in the meantime', () => {
    const before = known(projectWith(), page([9, 8], 2), now);
    expect(ids(withOlder(before, {page: 2, pageSize: 2}, page([8, 7])))).to.deep.equal(['u9', 'u8', 'u7']);
  });

  it('lacks news that was taken back', () => {
    const before = known(projectWith(), page([9, 8, 7]), now);
    expect(ids(refreshed(before, projectWith(), page([9, 7]), now))).to.deep.equal(['u9', 'u7']);
  });

  it('marks what has changed, until somebody leaves', () => {
    const before = known(projectWith(), page([9]), now);
    const once = refreshed(before, projectWith({waitingFor: {party: 'initiator'}}), page([10, 9]), now);
    expect([...once.changed]).to.have.members(['waitingFor', 'u10']);
    const twice = refreshed(once, once.project, page([10, 9]), now);
    expect([...twice.changed]).to.have.members(['waitingFor', 'u10']);
    expect(newsIn(once, twice)).to.be.empty;
  });

  it('marks nothing when it says the same again', () => {
    const before = known(projectWith({stalled: {since: '2026-11-01'}}), page([9]), now);
    const after = refreshed(before, projectWith({stalled: {since: '2026-11-01'}}), page([9]), now);
    expect([...after.changed]).to.be.empty;
  });

  it('does not ask for the same page of older news for ever', () => {
    expect(known(projectWith(), page([9], 1), now).older).to.equal(undefined);
  });
});
