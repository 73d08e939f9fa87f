import {refusalBy} from './demo-refusal.js';

interface Given<Answer> {
  readonly intention: string;
  readonly answer: Promise<Answer>;
}

/** Gives the same answer to the same key, however often it is asked, and nothing to a key that meant something else. */
export class DemoAnswers<Answer> {
  readonly #given = new Map<string, Given<Answer>>();

  /**
   * @param intention what is asked for, in words that are the same for the same
   * @throws BackendError 409 for a key that was used for something else
   */
  async once(key: string, intention: string, make: () => Promise<Answer>): Promise<Answer> {
    const before = this.#given.get(key);
    if (before && before.intention !== intention) throw refusalBy('conflict', 'This key was used for something else');
    if (before) return before.answer;
    const answer = make();
    this.#given.set(key, {intention, answer});
    try {
      return await answer;
    } catch (error) {
      // What was refused may be mended and sent with the same key.
      this.#given.delete(key);
      throw error;
    }
  }
}
