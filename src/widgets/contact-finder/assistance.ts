import type * as Code from './assistant.js';

const touches = ['focusin', 'pointerover', 'touchstart'];

/** Gets the code that most visitors never need, as soon as one of them may: at the first touch of the widget. */
export class Assistance {
  readonly #arrived: (code: typeof Code) => void;
  #code: Promise<typeof Code | undefined> | undefined;

  /** @param arrived hears of the code once */
  constructor(host: EventTarget, arrived: (code: typeof Code) => void) {
    this.#arrived = arrived;
    for (const touch of touches) host.addEventListener(touch, () => void this.code(), {passive: true});
  }

  /** The code; undefined when it does not come, as in a tunnel, and then the next call tries again. */
  code(): Promise<typeof Code | undefined> {
    this.#code ??= this.#load();
    return this.#code;
  }

  async #load(): Promise<typeof Code | undefined> {
    try {
      const code = await import('./assistant.js');
      this.#arrived(code);
      return code;
    } catch {
      this.#code = undefined;
      return undefined;
    }
  }
}
