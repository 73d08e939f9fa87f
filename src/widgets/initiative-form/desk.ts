import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {openBackend} from '../../backend/adapters.js';
import {isBackendError, type BackendErrorKind} from '../../backend/backend-error.js';
import type {Backend, InitiativeDesk, ReadOptions} from '../../backend/ports.js';
import type {BackendAddress} from '../../context/backend-context.js';
import {reportProblem} from '../../controllers/problem.js';
import type {Configuration} from '../../model/configuration.js';
import type {InitiativeSettings} from '../../model/initiative/settings.js';

/** Everything that a form needs before somebody can begin. */
export interface Opened {
  readonly backend: Backend;
  readonly desk: InitiativeDesk;
  readonly settings: InitiativeSettings;
  readonly configuration: Configuration | undefined;
}

/** Files can't go along where nothing is sent from here. */
const withoutFiles = (settings: InitiativeSettings): InitiativeSettings => ({
  ...settings,
  attachments: {...settings.attachments, maxCount: 0},
  questions: settings.questions.filter(({kind}) => kind !== 'file'),
});

/** Opens the desk where initiatives are taken in. */
export class Desk implements ReactiveController {
  opened: Opened | undefined;
  failure: BackendErrorKind | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #language: () => string;
  readonly #task: Task<readonly [string, string], Opened>;

  /**
   * @param address where the backend is; undefined while nobody knows
   * @param ready hears when somebody can begin
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    address: () => BackendAddress | undefined,
    language: () => string,
    ready: (opened: Opened) => void,
  ) {
    this.#host = host;
    this.#language = language;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => {
        const known = address();
        return [known?.adapter ?? '', known?.backend ?? ''] as const;
      },
      task: ([adapter, backend], {signal}) =>
        adapter ? this.#open(adapter, backend, signal) : new Promise<Opened>(() => undefined),
      onComplete: opened => {
        this.opened = opened;
        this.failure = undefined;
        ready(opened);
      },
      onError: error => {
        this.failure = isBackendError(error) ? error.kind : 'broken';
        this.report(error);
      },
    });
  }

  hostConnected(): void {
    addEventListener('online', this.#again);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  readonly retry = (): void => {
    this.failure = undefined;
    void this.#task.run();
  };

  options(signal?: AbortSignal): ReadOptions {
    return {
      language: this.#language(),
      ...(signal && {signal}),
      report: ({path, expected}) => reportProblem(this.#host, 'data', `${path}: expected ${expected}`),
    };
  }

  /** Tells the page of a failure. */
  report(error: unknown): void {
    if (error instanceof Error && error.name === 'AbortError') return;
    reportProblem(this.#host, isBackendError(error) ? error.kind : 'broken', String(error));
  }

  async #open(adapter: string, address: string, signal: AbortSignal): Promise<Opened> {
    const backend = await openBackend(adapter, address);
    if (!backend.initiatives) throw new TypeError('This backend takes no initiatives.');
    const [desk, configuration] = await Promise.all([
      backend.initiatives(this.options(signal)),
      // A form can be filled in without it.
      backend.configuration(this.options(signal)).catch((error: unknown) => this.report(error)),
    ]);
    const settings = await desk.settings(this.options(signal));
    return {
      backend,
      desk,
      settings: desk.sending ? settings : withoutFiles(settings),
      configuration: configuration ?? undefined,
    };
  }

  readonly #again = (): void => {
    if (this.failure) this.retry();
  };
}
