import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Says something to a screen reader, politely and once: only what was said last in a second and a half of typing, because
 * a message in the middle of typing is lost under the echo of the keys. The host renders `text` in an element with
 * `role="status"` that is there from the first render.
 */
export class Announcer implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  readonly #delay: number;
  #timer?: ReturnType<typeof setTimeout>;
  #next = '';

  constructor(host: ReactiveControllerHost, delay = 1400) {
    this.#host = host;
    this.#delay = delay;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  say(text: string): void {
    if (text === this.#next) return;
    this.#next = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#host.requestUpdate();
    }, this.#delay);
  }
}
