import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {openBackend} from '../../backend/adapters.js';
import {isBackendError} from '../../backend/backend-error.js';
import type {Backend, ContactCriteria, ContactDirectory, ReadOptions} from '../../backend/ports.js';
import type {BackendAddress} from '../../context/backend-context.js';
import {reportProblem} from '../../controllers/problem.js';
import {found, type Found, type Search} from './contact-finder.state.js';
import type {Configuration} from '../../model/configuration.js';

/** Milliseconds of silence in typing after which a backend on the network is asked. */
const pause = 150;

const rest = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, pause);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** What is asked now: set by the element before every update. */
export interface Asked {
  readonly address: BackendAddress | undefined;
  readonly criteria: ContactCriteria;
  readonly language: string;
}

/** The conversation with the backend: who the municipality is, and which contact points answer the question. */
export class ContactSearch implements ReactiveController {
  /** Where the search stands. */
  current: Search = {at: 'asking'};
  configuration: Configuration | undefined;
  /** True while the next page is under way. */
  extending = false;
  /** How often somebody tried again. */
  attempts = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #asked: () => Asked;
  readonly #settled: (search: Search) => void;
  readonly #configuration: Task;
  readonly #results: Task<readonly [string, string, string], Found>;
  #words: string | undefined;

  /**
   * @param met hears the time of the municipality, when it has just answered
   * @param settled hears of every answer and every failure, once
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    asked: () => Asked,
    met: (serverTime: string | undefined) => void,
    settled: (search: Search) => void,
  ) {
    this.#host = host;
    this.#asked = asked;
    this.#settled = settled;
    host.addController(this);
    this.#configuration = new Task(host, {
      args: () => this.who,
      task: async (_, {signal}) => {
        this.configuration = await (await this.backend()).configuration(this.options(signal));
        met(this.configuration.serverTime);
      },
      onError: error => {
        this.configuration = undefined;
        this.report(error);
      },
    });
    this.#results = new Task(host, {
      args: () => [...this.who, JSON.stringify(this.#asked().criteria)] as const,
      task: (_, {signal}) => this.#find(signal),
      onComplete: last => this.#settle({at: 'found', last}),
      onError: error => this.#fail(error),
    });
  }

  hostConnected(): void {
    addEventListener('online', this.#retryWhenFailed);
  }

  hostDisconnected(): void {
    // A request under way goes on: a widget that only moves would otherwise ask twice.
    removeEventListener('online', this.#retryWhenFailed);
  }

  /** Who is asked, and in which language. */
  get who(): readonly [string, string] {
    const {address, language} = this.#asked();
    return [address ? `${address.adapter} ${address.backend}` : '', language];
  }

  get pending(): boolean {
    return this.#results.status === TaskStatus.PENDING;
  }

  /** Asks again; also for the configuration when it did not come. */
  readonly retry = (): void => {
    this.attempts += 1;
    if (!this.configuration) void this.#configuration.run();
    void this.#results.run();
  };

  options(signal?: AbortSignal): ReadOptions {
    return {
      language: this.#asked().language,
      ...(signal && {signal}),
      report: ({path, expected}) => reportProblem(this.#host, 'data', `${path}: expected ${expected}`),
    };
  }

  /** The backend in force. */
  async backend(): Promise<Backend> {
    const {address} = this.#asked();
    // Without an address the host shows its fallback, and this promise is never looked at.
    return address ? openBackend(address.adapter, address.backend) : new Promise(() => undefined);
  }

  /** Tells the page of a failure. */
  report(error: unknown): void {
    if (error instanceof Error && error.name === 'AbortError') return;
    reportProblem(this.#host, isBackendError(error) ? error.kind : 'broken', String(error));
  }

  async #find(signal: AbortSignal): Promise<Found> {
    const {criteria} = this.#asked();
    const {last} = this.current;
    this.current = last ? {at: 'asking', last} : {at: 'asking'};
    const contacts = (await this.backend()).contacts;
    if (!contacts) throw new TypeError('This backend has no contact directory.');
    await this.#pauseInTyping(contacts, criteria, signal);
    signal.throwIfAborted();
    return found(criteria, await contacts.find(criteria, this.options(signal)), new Date());
  }

  async #pauseInTyping({instant}: ContactDirectory, {q}: ContactCriteria, signal: AbortSignal): Promise<void> {
    const typed = q !== undefined && this.#words !== undefined && q !== this.#words;
    this.#words = q ?? '';
    if (typed && !instant) await rest(signal);
  }

  #settle(search: Search): void {
    this.current = search;
    this.#settled(search);
  }

  #fail(error: unknown): void {
    this.report(error);
    const {last} = this.current;
    const kind = isBackendError(error) ? error.kind : 'broken';
    this.#settle({at: 'failed', kind, ...(last && {last})});
  }

  readonly #retryWhenFailed = (): void => {
    if (this.current.at === 'failed') this.retry();
  };
}
