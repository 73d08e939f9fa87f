import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** After how many milliseconds of waiting a visitor is told that it is slow. */
const limit = 8000;

/** Knows whether something takes too long. */
export class Patience implements ReactiveController {
  lost = false;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.wait(false);
  }

  /** Call in every update: true while something is under way. */
  wait(waiting: boolean): void {
    if (waiting === (this.#timer !== undefined)) return;
    clearTimeout(this.#timer);
    this.lost = false;
    this.#timer = waiting
      ? setTimeout(() => {
          this.lost = true;
          this.#host.requestUpdate();
        }, limit)
      : undefined;
  }
}
