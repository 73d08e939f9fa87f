import {fold} from '../../model/fold.js';
import {isNearStart} from '../../model/near.js';
import {sortInTurns} from './sort-in-turns.js';

/** Where a word stands and how much it weighs there, two in one number: the weight in the last bits, the document in those before. */
type Postings = number[];
const bits = 3;
const weightOf = (1 << bits) - 1;

/** A word in more than this part of all documents ("de", "een", "gemeente") tells nothing apart. */
const common = 0.4;

/** How much less a word counts that is only the beginning of, or only near to, the word in the document. */
const beginning = 0.7;
const near = 0.4;

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Words and where they stand, made to answer at every key: the words are sorted, so that a beginning is a range, and only a word
 * that begins nothing is held against all others for typos.
 *
 * MiniSearch instead was measured three times in Chromium, processor slowed 4×, over 10,000 contact points made from the sample
 * town: p95 of a key 51–57 ms against 16–21 here, reading the words 1.2–1.6 s against 0.5–0.6, 5.3 kB brotli against 1.1. It is
 * the quicker one for a word with a typo: 8–10 ms against 18–22.
 */
export class WordIndex {
  readonly #postings = new Map<string, Postings>();
  #sorted: readonly string[] = [];
  #size = 0;

  /**
   * Documents are numbered in the order in which they are added.
   * @param texts from the most to the least telling; a weight is a whole number from 1 to 7
   */
  add(texts: readonly {readonly text: string; readonly weight: number}[]): void {
    const document = this.#size++;
    for (const {text, weight} of texts)
      for (const word of wordsOf(text)) {
        let postings = this.#postings.get(word);
        if (!postings) this.#postings.set(word, (postings = []));
        // The heaviest text comes first, so a word that stands in a document twice keeps the greater weight.
        if ((postings.at(-1) ?? -1) < document << bits) postings.push((document << bits) | weight);
      }
  }

  /** Call once, after the last document. */
  async finish(): Promise<void> {
    this.#sorted = await sortInTurns([...this.#postings.keys()], (one, other) => (one < other ? -1 : 1));
  }

  /** How well each document fits, by its number: 0 for not at all. Undefined for a query without words. */
  search(query: string): Float32Array | undefined {
    const terms = [...new Set(wordsOf(query))];
    if (terms.length === 0) return undefined;
    const scores = new Float32Array(this.#size);
    const telling = terms.filter(term => !this.#isCommon(term));
    for (const term of telling.length > 0 ? telling : terms) {
      const termScores = this.#scoresOf(term);
      for (let document = 0; document < scores.length; document++)
        scores[document] = (scores[document] ?? 0) + (termScores[document] ?? 0);
    }
    return scores;
  }

  #isCommon(word: string): boolean {
    return (this.#postings.get(word)?.length ?? 0) > this.#size * common;
  }

  #scoresOf(term: string): Float32Array {
    const scores = new Float32Array(this.#size);
    const count = (word: string, factor: number): void => {
      for (const posting of this.#postings.get(word) ?? []) {
        const document = posting >> bits;
        const score = (posting & weightOf) * factor;
        if (score > (scores[document] ?? 0)) scores[document] = score;
      }
    };
    const beginnings = this.#wordsFrom(term);
    for (const word of beginnings) count(word, word === term ? 1 : beginning);
    if (beginnings.length === 0) for (const word of this.#sorted) if (isNearStart(term, word)) count(word, near);
    return scores;
  }

  /** All words that begin with these letters. */
  #wordsFrom(letters: string): readonly string[] {
    const words = this.#sorted;
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? '') < letters) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (words[end]?.startsWith(letters)) end += 1;
    return words.slice(low, end);
  }
}
