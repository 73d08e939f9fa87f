import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Clocks that differ less than this are not worth correcting. */
const tolerance = 5 * 60_000;

/** The time by the backend's clock, because a visitor's may be a day off; ticks once a minute. */
export class Clock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #ahead = 0;
  #timer?: ReturnType<typeof setInterval>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#host.requestUpdate(), 60_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  now(): Date {
    return new Date(Date.now() - this.#ahead);
  }

  /** @param serverTime UTC, RFC 3339, as just received. */
  set(serverTime: string | undefined): void {
    const ahead = Date.now() - Date.parse(serverTime ?? '');
    this.#ahead = Math.abs(ahead) > tolerance ? ahead : 0;
  }
}
