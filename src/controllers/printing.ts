import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Knows whether the page is being printed: then everything is unfolded. */
export class Printing implements ReactiveController {
  now = false;
  readonly #host: ReactiveControllerHost;
  readonly #updateNow: () => void;

  /** @param updateNow brings the host up to date without waiting */
  constructor(host: ReactiveControllerHost, updateNow: () => void) {
    this.#host = host;
    this.#updateNow = updateNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => {
    this.now = true;
    this.#host.requestUpdate();
    // The browser takes its picture as soon as this listener returns.
    this.#updateNow();
  };

  readonly #end = (): void => {
    this.now = false;
    this.#host.requestUpdate();
  };
}
