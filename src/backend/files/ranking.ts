import {wordsRank} from '../../model/words-rank.js';

/** Lower than any rank: this one is left out. */
export const noMatch = -2;

/** More than any score times `scoreScale`: a few words of weight 4. */
const scoreSteps = 4096;
const scoreScale = 32;

/**
 * Puts numbered things in order: by rank, then by score, both the higher the better, then by number, the lower the better. All
 * three go into one number, because a browser sorts ten thousand numbers in a millisecond and as many objects in twenty.
 */
export class Ranking {
  readonly #keys: Float64Array;
  readonly #size: number;
  #count = 0;

  /** @param size more than the highest number */
  constructor(size: number) {
    this.#size = size;
    this.#keys = new Float64Array(size);
  }

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  /** @param rank a whole number from -1 */
  add(number: number, rank: number, score: number): void {
    const step = Math.min(scoreSteps - 1, Math.round(score * scoreScale));
    this.#keys[this.#count++] = ((rank + 1) * scoreSteps + step) * this.#size + this.#size - 1 - number;
  }

  /** The numbers from one place in the order up to another. Call after the last `add`. */
  slice(start: number, end: number): readonly number[] {
    const keys = this.#keys.subarray(0, this.#count).sort();
    const [from, to] = [Math.max(0, this.#count - end), Math.max(0, this.#count - start)];
    return Array.from(keys.subarray(from, to), key => this.#size - 1 - (key % this.#size)).reverse();
  }
}

/**
 * Puts contact points in order, by their numbers.
 * @param ranks how well each matches the question; the desk that is always there has a negative one
 * @param scores how well the words fit each; who has none of them is left out, that desk excepted
 */
export const rankingOf = (ranks: Int16Array, scores: Float32Array | undefined): Ranking => {
  const ranking = new Ranking(ranks.length);
  let best = 0;
  for (let number = 0; number < ranks.length; number++)
    if ((ranks[number] ?? noMatch) >= 0) best = Math.max(best, scores?.[number] ?? 0);
  for (let number = 0; number < ranks.length; number++) {
    const [rank, score] = [ranks[number] ?? noMatch, scores?.[number] ?? 0];
    if (rank === noMatch) continue;
    // The desk stays the last, however well the words fit it.
    if (!scores || rank < 0) ranking.add(number, rank, 0);
    else if (score > 0) ranking.add(number, rank + 100 * wordsRank(score, best), score);
  }
  return ranking;
};
