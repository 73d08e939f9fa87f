// A field may be filled in without ever having the focus: by dictation, by autofill, in a window behind another one.
const touches = ['focusin', 'pointerover', 'touchstart', 'input'];

/** Gets the code that most visitors never need, as soon as one of them may: at the first touch of the widget. */
export class CodeOnTouch<Code> {
  readonly #load: () => Promise<Code>;
  readonly #arrived: (code: Code) => void;
  #code: Promise<Code | undefined> | undefined;

  /**
   * @param load imports the code
   * @param arrived hears of it once
   */
  constructor(host: EventTarget, load: () => Promise<Code>, arrived: (code: Code) => void) {
    this.#load = load;
    this.#arrived = arrived;
    for (const touch of touches) host.addEventListener(touch, () => void this.code(), {passive: true});
  }

  /** The code; undefined when it does not come, as in a tunnel, and then the next call tries again. */
  code(): Promise<Code | undefined> {
    this.#code ??= this.#fetch();
    return this.#code;
  }

  async #fetch(): Promise<Code | undefined> {
    try {
      const code = await this.#load();
      this.#arrived(code);
      return code;
    } catch {
      this.#code = undefined;
      return undefined;
    }
  }
}
