import type {Content} from './content.js';

/** Answers in memory, the last ones asked for; who asks the same at the same time waits for the same answer. */
export class KeptAnswers {
  readonly #most: number;
  readonly #answers = new Map<string, Promise<Content>>();

  /** @param most how many; 0 keeps nothing */
  constructor(most: number) {
    this.#most = most;
  }

  /** @param key says everything that the answer depends on, the version of the data too */
  get(key: string, make: () => Promise<Content>): Promise<Content> {
    if (this.#most === 0) return make();
    const answer = this.#answers.get(key) ?? make();
    // The one used last goes to the end, the first in line is the one to forget.
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > this.#most && oldest !== undefined) this.#answers.delete(oldest);
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }
}
