import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {lastOf} from './progress-tracker.state.js';
import type {TrackedProject} from './tracking.js';

/** Milliseconds between two looks where a backend does not tell of changes itself. */
const usualPause = 60_000;

/** After failures the pause grows, to this many times the usual. */
const longest = 8;

/** The part of the conversation that is kept up. */
export type Followed = Pick<TrackedProject, 'tracking' | 'source' | 'refresh' | 'options'>;

/**
 * Hears of changes while somebody may be looking: from the backend itself where it can tell, else by asking from time to time. In a
 * hidden tab, and for a page that a browser keeps for later, it is silent; who comes back sees at once how it is now.
 */
export class Live implements ReactiveController {
  readonly #followed: Followed;
  readonly #pause: number;
  #stop: (() => void) | undefined;
  #isKept = false;
  #wasSilent = false;
  #lastEventId: string | undefined;
  #following = '';

  constructor(host: ReactiveControllerHost, followed: Followed, pause = usualPause) {
    this.#followed = followed;
    this.#pause = pause;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.look);
    addEventListener('pagehide', this.#keep);
    addEventListener('pageshow', this.#keep);
    this.look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.look);
    removeEventListener('pagehide', this.#keep);
    removeEventListener('pageshow', this.#keep);
    this.#silence();
  }

  /** Begins or stops, whichever is due: to be called when another project is shown. */
  readonly look = (): void => {
    const id = lastOf(this.#followed.tracking)?.project.id ?? '';
    if (id !== this.#following) {
      this.#silence();
      this.#wasSilent = false;
      this.#lastEventId = undefined;
      this.#following = id;
    }
    if (document.hidden || this.#isKept || !id) this.#silence();
    else if (!this.#stop) this.#begin(id);
  };

  #begin(id: string): void {
    const {source, options} = this.#followed;
    if (this.#wasSilent) void this.#followed.refresh();
    this.#wasSilent = false;
    const watch = source?.register.watch;
    if (!watch) {
      this.#poll();
      return;
    }
    const {progressToken} = options.call(this.#followed);
    const stop = watch.call(source.register, id, {
      changed: eventId => {
        this.#lastEventId = eventId;
        void this.#followed.refresh();
      },
      failed: () =>
        queueMicrotask(() => {
          if (this.#stop === stop) this.#poll();
        }),
      ...(this.#lastEventId !== undefined && {lastEventId: this.#lastEventId}),
      ...(progressToken && {progressToken}),
    });
    this.#stop = stop;
  }

  #poll(): void {
    this.#stop?.();
    let timer: ReturnType<typeof setTimeout>;
    let times = 1;
    const next = (): void => {
      // Not all visitors at the same moment.
      timer = setTimeout(() => void ask(), this.#pause * times * (0.9 + Math.random() / 5));
    };
    const stop = (): void => clearTimeout(timer);
    const ask = async (): Promise<void> => {
      await this.#followed.refresh();
      times = this.#followed.tracking.at === 'failed' ? Math.min(times * 2, longest) : 1;
      if (this.#stop === stop) next();
    };
    this.#stop = stop;
    next();
  }

  #silence(): void {
    this.#wasSilent ||= this.#stop !== undefined;
    this.#stop?.();
    this.#stop = undefined;
  }

  readonly #keep = ({type}: Event): void => {
    this.#isKept = type === 'pagehide';
    this.look();
  };
}
