import {fold} from '../../model/fold.js';
import {isNearStart} from '../../model/near.js';

/** Where a word stands: numbers of documents, and how much it weighs there. */
interface Postings {
  readonly documents: number[];
  readonly weights: number[];
}

/** A word in more than this part of all documents ("de", "een", "gemeente") tells nothing apart. */
const common = 0.4;

/** How much less a word counts that is only the beginning of, or only near to, the word in the document. */
const beginning = 0.7;
const near = 0.4;

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Words and where they stand, made to answer at every key: the words are sorted, so that a beginning is a range, and only a word
 * that begins nothing is held against all others for typos.
 */
export class WordIndex {
  readonly #postings = new Map<string, Postings>();
  #sorted: readonly string[] = [];
  #size = 0;

  /** Documents are numbered in the order in which they are added. @param texts from the most to the least telling */
  add(texts: readonly {readonly text: string; readonly weight: number}[]): void {
    const document = this.#size++;
    for (const {text, weight} of texts)
      for (const word of wordsOf(text)) {
        let postings = this.#postings.get(word);
        if (!postings) this.#postings.set(word, (postings = {documents: [], weights: []}));
        // The heaviest text comes first, so a word that stands in a document twice keeps the greater weight.
        if (postings.documents.at(-1) === document) continue;
        postings.documents.push(document);
        postings.weights.push(weight);
      }
  }

  /** Call once, after the last document. */
  finish(): void {
    this.#sorted = [...this.#postings.keys()].sort();
  }

  /** How well each document fits, by its number: 0 for not at all. Undefined for a query without words. */
  search(query: string): Float32Array | undefined {
    const terms = wordsOf(query);
    if (terms.length === 0) return undefined;
    const scores = new Float32Array(this.#size);
    const telling = terms.filter(term => !this.#isCommon(term));
    for (const term of telling.length > 0 ? telling : terms) this.#score(term, scores);
    return scores;
  }

  #isCommon(word: string): boolean {
    return (this.#postings.get(word)?.documents.length ?? 0) > this.#size * common;
  }

  #score(term: string, scores: Float32Array): void {
    const best = new Float32Array(this.#size);
    const count = (word: string, factor: number): void => {
      const {documents, weights} = this.#postings.get(word) ?? {documents: [], weights: []};
      for (const [index, document] of documents.entries())
        best[document] = Math.max(best[document] ?? 0, (weights[index] ?? 0) * factor);
    };
    const beginnings = this.#wordsFrom(term);
    for (const word of beginnings) count(word, word === term ? 1 : beginning);
    if (beginnings.length === 0) for (const word of this.#sorted) if (isNearStart(term, word)) count(word, near);
    for (const [document, score] of best.entries()) scores[document] = (scores[document] ?? 0) + score;
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
