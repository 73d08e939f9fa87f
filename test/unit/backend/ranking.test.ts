import {describe, it} from 'node:test';
import {expect} from 'chai';
import {Ranking} from '../../../src/backend/files/ranking.js';
import {sortInTurns} from '../../../src/backend/files/sort-in-turns.js';

describe('A ranking', () => {
  it('is by rank, then by score, then by number', () => {
    const ranking = new Ranking(6);
    ranking.add(0, 100, 2);
    ranking.add(1, 200, 0);
    ranking.add(2, 100, 2.5);
    ranking.add(4, 100, 2);
    ranking.add(5, -1, 0);
    ranking.add(3, 0, 12);
    expect(ranking.slice(0, 10)).to.deep.equal([1, 2, 0, 4, 3, 5]);
    expect(ranking.count).to.equal(6);
  });

  it('gives any part of itself, and nothing beyond its end', () => {
    const ranking = new Ranking(10);
    for (let number = 0; number < 5; number++) ranking.add(number, 0, 0);
    expect(ranking.slice(1, 3)).to.deep.equal([1, 2]);
    expect(ranking.slice(4, 6)).to.deep.equal([4]);
    expect(ranking.slice(6, 8)).to.deep.equal([]);
    expect(new Ranking(0).slice(0, 5)).to.deep.equal([]);
  });

  it('is exact for the largest town and the highest ranks', () => {
    const ranking = new Ranking(20_000);
    for (let number = 0; number < 20_000; number++) ranking.add(number, 441 - (number % 3), (number % 7) * 10);
    const expected = Array.from({length: 20_000}, (_, number) => number).sort(
      (one, other) => (one % 3) - (other % 3) || (other % 7) - (one % 7) || one - other,
    );
    expect(ranking.slice(0, 20_000)).to.deep.equal(expected);
  });

  it('lets no score outweigh a rank', () => {
    const ranking = new Ranking(2);
    ranking.add(0, 1, 1e6);
    ranking.add(1, 2, 0);
    expect(ranking.slice(0, 2)).to.deep.equal([1, 0]);
  });
});

describe('Sorting with turns in between', () => {
  for (const length of [0, 1, 2, 127, 128, 129, 1000, 5003])
    it(`gives what sorting at once gives, for ${length} items`, async () => {
      const items = Array.from({length}, (_, index) => ({key: (index * 7919) % 101, index}));
      const compare = (one: {key: number}, other: {key: number}): number => one.key - other.key;
      expect(await sortInTurns(items, compare)).to.deep.equal([...items].sort(compare));
    });
});
