// The conversation is one file: what is asked, what came and what did not belong together, and would be one class in two files.
import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {openBackend} from '../../backend/adapters.js';
import {isBackendError} from '../../backend/backend-error.js';
import type {Backend, ProjectReadOptions, ProjectRegister, UpdatePage} from '../../backend/ports.js';
import type {BackendAddress} from '../../context/backend-context.js';
import {reportProblem} from '../../controllers/problem.js';
import type {Configuration} from '../../model/configuration.js';
import type {ProjectDetails} from '../../model/project/details.js';
import {
  firstUpdates,
  known,
  lastOf,
  refreshed,
  withOlder,
  type Known,
  type Tracking,
} from './progress-tracker.state.js';

/** What is asked now: set by the element before every update. */
export interface Asked {
  readonly address: BackendAddress | undefined;
  /** Id or reference; empty while nobody said which project. */
  readonly project: string;
  readonly token: string;
  readonly language: string;
}

/** Where a project is read: the backend, and its register. */
export interface Source {
  readonly backend: Backend;
  readonly register: ProjectRegister;
}

/** Who hears of what comes. */
export interface Listeners {
  /** When the municipality has answered. */
  readonly met: (configuration: Configuration) => void;
  /** @param before undefined when the project is shown for the first time */
  readonly shown: (before: Known | undefined, after: Known) => void;
}

/** The conversation with the backend about one project. */
export class TrackedProject implements ReactiveController {
  tracking: Tracking = {at: 'unasked'};
  configuration: Configuration | undefined;
  source: Source | undefined;
  /** True while older updates are under way. */
  extending = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #asked: () => Asked;
  readonly #listeners: Listeners;
  readonly #task: Task<readonly [string, string, string, string], Known>;
  #question = '';
  #municipality: string | undefined;
  #refreshing: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, asked: () => Asked, listeners: Listeners) {
    this.#host = host;
    this.#asked = asked;
    this.#listeners = listeners;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => {
        const {address, project, token, language} = asked();
        return [address ? `${address.adapter} ${address.backend}` : '', project, token, language] as const;
      },
      task: (_, {signal}) => this.#find(signal),
      onComplete: last => this.#settle(last),
      onError: error => this.#fail(error),
    });
  }

  hostConnected(): void {
    addEventListener('online', this.#retryWhenFailed);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retryWhenFailed);
  }

  get pending(): boolean {
    return this.tracking.at === 'asking' && this.#task.status === TaskStatus.PENDING;
  }

  /** Asks again. */
  readonly retry = (): void => {
    if (!this.configuration) this.#municipality = undefined;
    void this.#task.run();
  };

  /** Looks whether anything has changed; what is shown stays when it has not, and when there is no answer. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#look().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  /** Puts older updates behind those in sight. @returns how many stood there before */
  async more(asked = lastOf(this.tracking)?.older): Promise<number> {
    const {tracking, source} = this;
    if (tracking.at === 'unasked' || !tracking.last || !asked || !source || this.extending) return 0;
    const {project, updates} = tracking.last;
    this.extending = true;
    this.#host.requestUpdate();
    try {
      const page = await source.register.updates(project.id, asked, this.options());
      const last = lastOf(this.tracking);
      // Another project in the meantime: these are not its updates.
      if (last?.project.id === project.id) this.tracking = {at: 'shown', last: withOlder(last, asked, page)};
    } catch (error) {
      this.report(error);
    } finally {
      this.extending = false;
      this.#host.requestUpdate();
    }
    return updates.length;
  }

  options(signal?: AbortSignal): ProjectReadOptions {
    const {language, token} = this.#asked();
    return {
      language,
      ...(token && {progressToken: token}),
      ...(signal && {signal}),
      report: ({path, expected}) => reportProblem(this.#host, 'data', `${path}: expected ${expected}`),
    };
  }

  /** Tells the page of a failure. */
  report(error: unknown): void {
    if (error instanceof Error && error.name === 'AbortError') return;
    reportProblem(this.#host, isBackendError(error) ? error.kind : 'broken', String(error));
  }

  async #find(signal: AbortSignal): Promise<Known> {
    const {address, project, token, language} = this.#asked();
    const question = JSON.stringify([address, project, token, language]);
    const last = question === this.#question ? lastOf(this.tracking) : undefined;
    this.#question = question;
    this.tracking = project && address ? {at: 'asking', ...(last && {last})} : {at: 'unasked'};
    // Without an address the host shows its fallback, and without a project it asks for one: this promise is never looked at.
    if (!address) return new Promise(() => undefined);
    const backend = await openBackend(address.adapter, address.backend);
    void this.#meet(backend, `${address.adapter} ${address.backend}`);
    if (!project) return new Promise(() => undefined);
    const options = this.options(signal);
    const register = await backend.projects?.(options);
    if (!register) throw new TypeError('This backend has no register of projects.');
    this.source = {backend, register};
    const [details, page] = await this.#read(register, project, options);
    signal.throwIfAborted();
    return last ? refreshed(last, details, page, new Date()) : known(details, page, new Date());
  }

  /** The project and its latest updates, at the same time; a register may know updates by the id only. */
  async #read(
    register: ProjectRegister,
    project: string,
    options: ProjectReadOptions,
  ): Promise<[ProjectDetails, UpdatePage]> {
    const fresh = {...options, fresh: true};
    const early = register.updates(project, firstUpdates, fresh);
    early.catch(() => undefined);
    const details = await register.byId(project, fresh);
    const page = await (details.id === project
      ? early
      : early.catch(() => register.updates(details.id, firstUpdates, fresh)));
    return [details, page];
  }

  async #look(): Promise<void> {
    const before = lastOf(this.tracking);
    if (!before || !this.source || this.#task.status === TaskStatus.PENDING) return;
    const {register} = this.source;
    const options = {...this.options(), fresh: true};
    try {
      const project = await register.byId(before.project.id, options);
      const isSame = project === before.project;
      const page = isSame ? undefined : await register.updates(project.id, firstUpdates, options);
      const last = lastOf(this.tracking);
      if (last?.project.id !== before.project.id) return;
      this.#settle(page ? refreshed(last, project, page, new Date()) : {...last, receivedAt: new Date()});
    } catch (error) {
      this.#fail(error);
    }
    this.#host.requestUpdate();
  }

  /** Who the municipality is, asked once: without it there is no telephone number, and the visitor's own clock. */
  async #meet(backend: Backend, address: string): Promise<void> {
    if (this.#municipality === address) return;
    this.#municipality = address;
    try {
      this.configuration = await backend.configuration(this.options());
      this.#listeners.met(this.configuration);
    } catch (error) {
      this.report(error);
    }
    this.#host.requestUpdate();
  }

  #settle(after: Known): void {
    const before = lastOf(this.tracking);
    this.tracking = {at: 'shown', last: after};
    this.#listeners.shown(before, after);
  }

  #fail(error: unknown): void {
    this.report(error);
    const last = lastOf(this.tracking);
    const kind = isBackendError(error) ? error.kind : 'broken';
    this.tracking = {at: 'failed', kind, ...(last && kind !== 'not-found' && {last})};
  }

  readonly #retryWhenFailed = (): void => {
    if (this.tracking.at === 'failed') this.retry();
  };
}
