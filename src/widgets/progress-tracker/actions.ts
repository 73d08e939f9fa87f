// What somebody can do: its code comes when the widget is first touched, or when nobody said which project is to be shown.
import type {LitElement, TemplateResult} from 'lit';
import {nothing} from 'lit';
import {MessagesController} from '../../controllers/messages-controller.js';
import type {ContactPoint} from '../../model/contact-point.js';
import type {Message} from '../../model/initiative/receipt.js';
import type {SubscriptionFrequency} from '../../model/project/subscription.js';
import {actionHeadingId, type ActionView} from './action-view.js';
import {nl} from './actions.messages.js';
import {
  emptyFollow,
  emptyHelp,
  followProblems,
  helpProblems,
  tidiedMessage,
  type FollowFields,
} from './actions.state.js';
import {actionStyles} from './actions.styles.js';
import {loadUpdates} from './all-updates.js';
import {Correspondence} from './correspondence.js';
import {followView} from './follow.views.js';
import {helpRequestView} from './help-request.views.js';
import {addStyles} from './more-styles.js';
import type {Texts} from './progress-tracker.messages.js';
import {lastOf} from './progress-tracker.state.js';
import {trackerStyles} from './progress-tracker.styles.js';
import {seekView} from './seek.views.js';
import {shareView} from './share.views.js';
import {Sharing} from './sharing.js';
import type {TrackedProject} from './tracking.js';
import type {FirstView} from './view.js';

/** What can be opened, one at a time. */
export type Action = 'follow' | 'help' | 'share';

/** Whom the actions have to do with. */
export interface ActionNeighbours {
  readonly tracked: TrackedProject;
  readonly subscribed: (project: string, frequency: SubscriptionFrequency) => void;
  readonly asked: (project: string) => void;
  /** Shows another project. */
  readonly seek: (reference: string) => void;
}

/** The tracker: it takes in more styles, and its page may replace single texts. */
export type ActionHost = LitElement & {messages?: Partial<Texts>};

/** Following, asking for help, sharing, and looking for a project by its number. */
export class Actions {
  opened: Action | undefined;
  readonly #host: ActionHost;
  readonly #around: ActionNeighbours;
  readonly #messages: MessagesController<typeof nl>;
  readonly #following: Correspondence<FollowFields>;
  readonly #help: Correspondence<Message>;
  readonly #sharing: Sharing;
  #helper: ContactPoint | undefined;
  #reference: string | undefined;
  #isReferenceMissing = false;

  constructor(host: ActionHost, around: ActionNeighbours) {
    this.#host = host;
    this.#around = around;
    addStyles(host, trackerStyles, actionStyles);
    this.#messages = new MessagesController(host, nl, {
      en: async () => (await import('./actions.messages.en.js')).en,
      fy: async () => (await import('./actions.messages.fy.js')).fy,
    });
    const {tracked, subscribed, asked} = around;
    const report = (error: unknown): void => tracked.report(error);
    const refused = (): void => void this.#focus('[aria-invalid="true"]');
    this.#following = new Correspondence<FollowFields>(host, emptyFollow, {
      problemsIn: followProblems,
      send: async ({email, frequency}) => {
        const options = tracked.options();
        const {language = 'nl'} = options;
        await tracked.source?.register.subscribe?.(
          {scope: {projectId: this.#id}, email: email.trim(), frequency, locale: language},
          options,
        );
      },
      arrived: ({frequency}) => {
        subscribed(this.#id, frequency);
        void this.#arrive();
      },
      refused,
      report,
    });
    this.#help = new Correspondence<Message>(host, emptyHelp, {
      problemsIn: helpProblems,
      send: async (fields, key) =>
        tracked.source?.register.askForHelp?.(this.#id, tidiedMessage(fields), key, tracked.options()),
      arrived: () => {
        asked(this.#id);
        void this.#arrive();
      },
      refused,
      report,
    });
    this.#sharing = new Sharing(
      host,
      () => lastOf(tracked.tracking)?.project.title ?? '',
      () => loadUpdates(tracked),
    );
  }

  /** False while the words in another language are under way. */
  get ready(): boolean {
    return this.#messages.ready;
  }

  /** Opens something, or closes it when it is open; what was sent makes room for what is new. */
  toggle(action: Action): void {
    this.opened = this.opened === action ? undefined : action;
    this.#following.renew(emptyFollow);
    this.#help.renew(emptyHelp);
    if (this.opened === 'help') void this.#findHelper();
    this.#host.requestUpdate();
    if (this.opened) void this.#arrive();
  }

  /** What is open. */
  view({level}: FirstView): TemplateResult | typeof nothing {
    switch (this.opened) {
      case 'follow':
        return followView(this.#viewAt(level));
      case 'help':
        return helpRequestView(this.#viewAt(level));
      case 'share':
        return shareView(this.#viewAt(level));
      case undefined:
        return nothing;
    }
  }

  /** The field for the number of a project. @param sought what was looked for before */
  seek(sought: string): TemplateResult {
    const {texts} = this.#messages;
    return seekView({
      texts,
      reference: this.#reference ?? sought,
      isMissing: this.#isReferenceMissing,
      write: reference => {
        this.#reference = reference;
      },
      seek: () => {
        const reference = (this.#reference ?? sought).trim();
        this.#isReferenceMissing = !reference;
        this.#host.requestUpdate();
        if (reference) this.#around.seek(reference);
        else void this.#focus('#reference');
      },
    });
  }

  get #id(): string {
    return lastOf(this.#around.tracked.tracking)?.project.id ?? '';
  }

  #viewAt(level: number): ActionView {
    const {tracked} = this.#around;
    const {register} = tracked.source ?? {};
    const isPrivate = lastOf(tracked.tracking)?.project.isPrivate;
    const scope = {projectId: this.#id};
    return {
      texts: this.#messages.texts,
      level,
      configuration: tracked.configuration,
      following: register?.subscribe && this.#following,
      help: this.#help,
      sharing: this.#sharing,
      helper: this.#helper,
      // News readers and calendars have no token: what is private is not to be had that way.
      feed: isPrivate ? undefined : register?.feedHref?.(scope),
      calendar: isPrivate ? undefined : register?.calendarHref?.(scope),
      close: () => this.#close(),
    };
  }

  #close(): void {
    if (this.opened) this.toggle(this.opened);
    void this.#focus('.actions button');
  }

  async #arrive(): Promise<void> {
    await this.#focus(`#${actionHeadingId}`);
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Who gets the request: to be told before it is sent. */
  async #findHelper(): Promise<void> {
    const {tracked} = this.#around;
    const {stalled, contactPointIds} = lastOf(tracked.tracking)?.project ?? {};
    const id = stalled?.helpContactPointId ?? contactPointIds?.[0];
    if (!id) return;
    try {
      this.#helper = await tracked.source?.backend.contacts?.byId(id, tracked.options());
      this.#host.requestUpdate();
    } catch (error) {
      tracked.report(error);
    }
  }
}
