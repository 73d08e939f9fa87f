// What stands below the steps and the news, and what goes on while somebody looks: its code comes when the project is shown.
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {Announcer} from '../../controllers/announcer.js';
import {MessagesController} from '../../controllers/messages-controller.js';
import {safePageUrl} from '../../model/safe-url.js';
import {loadUpdates} from './all-updates.js';
import {nl} from './background.messages.js';
import {backgroundStyles} from './background.styles.js';
import {backgroundView} from './background.views.js';
import type {BackgroundView} from './background-view.js';
import {ContactCards} from './contact-cards.js';
import {Live} from './live.js';
import {markdown} from './markdown.views.js';
import {addStyles} from './more-styles.js';
import {outcomeView} from './outcome.views.js';
import {pageFor, updateInAddress} from './progress-link.js';
import type {Texts} from './progress-tracker.messages.js';
import {lastOf, newsIn, type Known} from './progress-tracker.state.js';
import {trackerStyles} from './progress-tracker.styles.js';
import {RelatedProjects} from './related-projects.js';
import {keepInPlace} from './scroll-anchor.js';
import type {TrackedProject} from './tracking.js';
import type {FirstView} from './view.js';

/** Whom the background has to do with. */
export interface BackgroundNeighbours {
  readonly tracked: TrackedProject;
  readonly now: () => Date;
  readonly updateNow: () => void;
}

/** The tracker: it takes in more styles, and its page says where other projects are. */
export type BackgroundHost = LitElement & {
  messages?: Partial<Texts>;
  projectParam?: string;
  projectHref?: string;
  linkUpdates: boolean;
};

/** Everything that can come a moment later. */
export class Background implements ReactiveController {
  readonly showMarkdown = markdown;
  readonly #host: BackgroundHost;
  readonly #around: BackgroundNeighbours;
  readonly #messages: MessagesController<typeof nl>;
  readonly #cards: ContactCards;
  readonly #related: RelatedProjects;
  readonly #live: Live;
  readonly #announcer: Announcer;

  constructor(host: BackgroundHost, around: BackgroundNeighbours) {
    this.#host = host;
    this.#around = around;
    addStyles(host, trackerStyles, backgroundStyles);
    this.#messages = new MessagesController(host, nl, {
      en: async () => (await import('./background.messages.en.js')).en,
      fy: async () => (await import('./background.messages.fy.js')).fy,
    });
    this.#cards = new ContactCards(host, around.tracked, around.now, around.updateNow);
    this.#related = new RelatedProjects(host, around.tracked);
    this.#live = new Live(host, around.tracked);
    this.#announcer = new Announcer(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#seek);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#seek);
  }

  /** False while the words in another language are under way. */
  get ready(): boolean {
    return this.#messages.ready && this.#cards.ready;
  }

  /** What a screen reader says, politely. */
  get said(): string {
    return this.#announcer.text;
  }

  /** A project is shown that was not before. */
  begin(): void {
    this.#live.look();
    this.#look();
    this.#seek();
  }

  /** Says what has changed, and keeps what somebody reads where it is. */
  tell(before: Known, after: Known): void {
    const news = newsIn(before, after);
    if (news.length === 0) return;
    const {texts} = this.#messages;
    const update = after.updates.find(({id}) => news.includes(id));
    this.#announcer.say(update ? texts.tellNews(update.title) : texts.tellChange);
    this.#look();
    void keepInPlace(this.#host.renderRoot, () => this.#host.updateComplete);
  }

  /** What was decided: above the steps. */
  outcome(first: FirstView): ReturnType<typeof outcomeView> {
    return outcomeView(this.#whole(first));
  }

  /** What stands below the steps and the news. */
  rest(first: FirstView): TemplateResult {
    return backgroundView(this.#whole(first));
  }

  #whole(view: FirstView): BackgroundView {
    return {
      ...view,
      texts: {...view.texts, ...this.#messages.texts},
      contactPoints: this.#cards.contactPoints,
      card: contactPoint => this.#cards.card(contactPoint, view.level + 2),
      related: this.#related.titled(view.known.project.related),
      hrefOf: id => this.#hrefOf(id),
    };
  }

  #hrefOf(id: string): string | undefined {
    const {projectHref, projectParam} = this.#host;
    if (projectHref) return safePageUrl(projectHref.replaceAll('{id}', encodeURIComponent(id)), document.baseURI);
    return projectParam ? pageFor(projectParam, id) : undefined;
  }

  #look(): void {
    const project = lastOf(this.#around.tracked.tracking)?.project;
    if (!project) return;
    void this.#cards.find(project.contactPointIds);
    void this.#related.find(project.related);
  }

  readonly #seek = (): void => void this.#goToUpdate();

  /** Goes to the news that the address of the page asks for, however long ago it was. */
  async #goToUpdate(): Promise<void> {
    const wanted = this.#host.linkUpdates ? updateInAddress() : undefined;
    const {tracked} = this.#around;
    if (!wanted) return;
    await loadUpdates(tracked, () => !!lastOf(tracked.tracking)?.updates.some(({id}) => id === wanted));
    await this.#host.updateComplete;
    const item = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.update')].find(
      ({dataset}) => dataset['id'] === wanted,
    );
    item?.focus();
    item?.scrollIntoView({block: 'start'});
  }
}
