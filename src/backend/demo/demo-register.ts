import {isEmailAddress} from '../../model/initiative/problems.js';
import {newKey} from '../../model/new-key.js';
import type {Subscription} from '../../model/project/subscription.js';
import {sampleProjects} from '../../sample-town/sample-projects.js';
import {BackendError} from '../backend-error.js';
import {documentsProjects, type ProjectSource, type ReadRegister} from '../files/project-documents.js';
import type {ProjectReadOptions, ProjectRegister, ProjectWatcher} from '../ports.js';
import type {Answer} from './demo-sending.js';
import {DemoAnswers} from './demo-answers.js';
import {refusalOf} from './demo-refusal.js';
import {holdMessage} from './demo-rules.js';

/** What somebody sent in, as its sender can follow it. */
export interface PrivateProject {
  readonly id: string;
  readonly reference: string;
  readonly token: string;
  readonly item: object;
}

/** A project in the shape of the contract; an item of the sample town has an id and a reference. */
type Item = Readonly<Record<string, unknown>> & {readonly id: string; readonly reference: string};

/** The register of the sample town: all that a server does with it, and forgotten with the page. */
export class DemoRegister {
  readonly #source: Pick<ProjectSource, 'topics' | 'places'>;
  readonly #private: PrivateProject[] = [];
  readonly #watchers = new Set<{readonly id: string; readonly watcher: ProjectWatcher}>();
  readonly #mailedTokens: string[] = [];
  readonly #messages = new DemoAnswers<void>();
  #items = sampleProjects as readonly Item[];
  #register: ReadRegister;
  #count = 0;

  constructor(source: Pick<ProjectSource, 'topics' | 'places'>) {
    this.#source = source;
    this.#register = this.#opened();
  }

  /** The tokens that a server would have sent by mail, the latest last. */
  get mailedTokens(): readonly string[] {
    return this.#mailedTokens;
  }

  /** Keeps what came in for its sender. */
  receive(project: PrivateProject): void {
    this.#private.push(project);
  }

  /** Changes a project as an officer would: fields as in the contract, `undefined` takes one out. @throws BackendError `not-found` */
  change(id: string, changes: Readonly<Record<string, unknown>>): void {
    if (!this.#items.some(item => item.id === id)) throw new BackendError('not-found', `There is no project "${id}"`);
    this.#items = this.#items.map(item => (item.id === id ? {...item, ...changes} : item));
    this.#register = this.#opened();
    this.#count += 1;
    for (const {id: watched, watcher} of this.#watchers) if (watched === id) watcher.changed(String(this.#count));
  }

  /** Publishes news: fields as in the contract; it gets an id, and the moment. */
  publish(id: string, update: Readonly<Record<string, unknown>>): void {
    const item = this.#items.find(each => each.id === id);
    const publishedAt = new Date().toISOString();
    const before = Array.isArray(item?.['updates']) ? (item['updates'] as readonly unknown[]) : [];
    const news = {id: newKey(), publishedAt, kind: 'news', ...update};
    this.change(id, {updates: [news, ...before], lastUpdateAt: publishedAt});
  }

  /** As a widget sees it. */
  asPort(answer: Answer): ProjectRegister {
    const sendTo =
      (to: string): NonNullable<ProjectRegister['join']> =>
      (id, message, key, options) =>
        answer(options, () =>
          this.#messages.once(key, JSON.stringify({id, to, message}), async () => {
            holdMessage(message);
            await this.#readerOf(id, options).byId(id);
          }),
        );
    return {
      list: (criteria, options) => answer(options, () => this.#register.list(criteria, options)),
      onMap: (criteria, options) => answer(options, () => this.#register.onMap(criteria, options)),
      byId: (id, options) => answer(options, () => this.#readerOf(id, options).byId(id, options)),
      updates: (id, page, options) => answer(options, () => this.#readerOf(id, options).updates(id, page, options)),
      watch: (id, watcher) => this.#watch(id, watcher),
      subscribe: (subscription, options) => answer(options, () => this.#subscribe(subscription, options)),
      confirm: (token, options) => answer(options, async () => this.#heed(token)),
      cancel: (token, options) => answer(options, async () => this.#heed(token)),
      askForHelp: sendTo('help'),
      join: sendTo('join'),
    };
  }

  #opened(): ReadRegister {
    return documentsProjects({...this.#source, items: async () => this.#items});
  }

  /** Whoever has the token of a project reads that one, and everybody else what is public. */
  #readerOf(asked: string, {progressToken}: ProjectReadOptions = {}): ReadRegister {
    const mine = this.#private.find(
      ({id, reference, token}) => (id === asked || reference === asked.toUpperCase()) && token === progressToken,
    );
    return mine
      ? documentsProjects({...this.#source, items: async () => [mine.item], withPrivate: true})
      : this.#register;
  }

  #watch(asked: string, watcher: ProjectWatcher): () => void {
    const item = this.#items.find(({id, reference}) => id === asked || reference === asked.toUpperCase());
    const one = {id: item?.id ?? asked, watcher};
    this.#watchers.add(one);
    return () => this.#watchers.delete(one);
  }

  async #subscribe(subscription: Subscription, options: ProjectReadOptions | undefined): Promise<void> {
    const {scope, email} = subscription;
    if (!isEmailAddress(email)) throw refusalOf('email', 'invalid', 'is not an e-mail address');
    if ('projectId' in scope) await this.#readerOf(scope.projectId, options).byId(scope.projectId);
    this.#mailedTokens.push(newKey());
  }

  /** To confirm and to stop: once more is as good as once. */
  #heed(token: string): void {
    if (!this.#mailedTokens.includes(token)) throw refusalOf('token', 'invalid', 'is not a token of this backend');
  }
}
