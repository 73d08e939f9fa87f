// One element that talks to everybody: what it shows, decides and remembers is in the files beside it, and what is left here is
// who tells whom.
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BackendController} from '../../controllers/backend-controller.js';
import {Clock} from '../../controllers/clock.js';
import {isOnlyPhrasing} from '../../controllers/fallback.js';
import {MessagesController} from '../../controllers/messages-controller.js';
import {Patience} from '../../controllers/patience.js';
import {States} from '../../controllers/states.js';
import {amsterdam} from '../../model/amsterdam.js';
import {heading} from '../../ui/heading.js';
import type {Action} from './actions.js';
import {LateParts} from './late-parts.js';
import {phaseList} from './phases.views.js';
import {parameterOf, takeToken, updateHref} from './progress-link.js';
import {HelpAskedEvent, ProjectShownEvent, SubscribedEvent} from './progress-tracker.events.js';
import {nl, type Texts} from './progress-tracker.messages.js';
import {lastOf, type Known} from './progress-tracker.state.js';
import {trackerStyles} from './progress-tracker.styles.js';
import {stateOf} from './state-name.js';
import {standing} from './standing.views.js';
import {TrackedProject} from './tracking.js';
import {failure, helpLine, missingPart, skeleton} from './trouble.views.js';
import {updateList} from './updates.views.js';
import {isOver, type FirstView} from './view.js';

/**
 * Shows how an initiative, project or permit stands: who has to act, what is done and what is to come, how long there was no news.
 * Anybody can follow it without an account, and say that it is stuck.
 *
 * @element verbind-progress-tracker
 * @slot - the fallback, a link: shown before the script runs, without a backend and after a failure
 * @fires {ProjectShownEvent} verbind-project-shown - a project is shown
 * @fires {SubscribedEvent} verbind-subscribed - somebody asked to follow by e-mail
 * @fires {HelpAskedEvent} verbind-help-asked - somebody said that it is stuck
 * @fires {ProblemEvent} verbind-problem - something failed
 * @csspart tracker - all of the widget
 * @csspart heading - a heading
 * @csspart kind - what kind of project it is, its number and how far it is
 * @csspart turn - who has to act
 * @csspart silence - how long there was no news
 * @csspart mark - a word at what has just changed
 * @csspart phases - the list of steps
 * @csspart phase - one step
 * @csspart updates - the list of news
 * @csspart update - one piece of news
 * @csspart outcome - what was decided, and why
 * @csspart documents - the list of documents
 * @csspart roles - who does what
 * @csspart related - the list of other projects that belong to this one
 * @csspart contacts - the list of contact points
 * @csspart card - one contact point
 * @csspart reason - what a contact point is for
 * @csspart availability - whether it can be reached now
 * @csspart channels - the ways to reach it
 * @csspart details - what is unfolded on request
 * @csspart action - a form that is opened on request
 * @csspart form - the fields to send or to look for something
 * @csspart field - a field with its label
 * @csspart input - a text field
 * @csspart button - a button
 * @csspart link - a link
 * @csspart notice - a message that stands out
 * @csspart help - the way to a person
 * @cssstate loading - nothing to show yet
 * @cssstate slow - still nothing after eight seconds
 * @cssstate empty - nobody said yet which project
 * @cssstate ready - a project is shown
 * @cssstate offline - no connection
 * @cssstate refused - there is no such project for this visitor, or the backend does not let this page in
 * @cssstate failed - the backend does not answer as promised
 */
export class ProgressTracker extends LitElement {
  static override styles = trackerStyles;

  /** Base URL of the backend (`https://…/v1`), or of the folder with JSON files. */
  @property() backend?: string;
  /** `rest` (default), `files`, `demo`, or a name given to `defineAdapter()`. */
  @property() adapter?: string;
  /** Level of the widget's heading, 1–6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Id or reference of the project. */
  @property() project?: string;
  /** Name of the parameter in the page's address that says which project. */
  @property({attribute: 'project-param'}) projectParam?: string;
  /** Where another project is shown; `{id}` stands for its id. With `project-param` it is this page, unless told. */
  @property({attribute: 'project-href'}) projectHref?: string;
  /** Gives all news a link of its own, in the fragment of the page's address. Set it on one tracker per page. */
  @property({type: Boolean, attribute: 'link-updates'}) linkUpdates = false;
  /** Replaces single texts. */
  @property({attribute: false}) messages?: Partial<Texts>;

  /** What somebody looks for: a reference that was typed. */
  @state() private sought = '';
  @state() private token = '';
  readonly #states = new States(this.attachInternals());
  readonly #backend = new BackendController(this);
  readonly #messages = new MessagesController(this, nl, {
    en: async () => (await import('./progress-tracker.messages.en.js')).en,
    fy: async () => (await import('./progress-tracker.messages.fy.js')).fy,
  });
  readonly #clock = new Clock(this);
  readonly #patience = new Patience(this);
  readonly #tracked: TrackedProject = new TrackedProject(
    this,
    () => ({
      address: this.#messages.ready ? this.#backend.address : undefined,
      project: this.#asked,
      token: this.token,
      language: this.#messages.locale,
    }),
    {
      met: ({serverTime}) => this.#clock.set(serverTime),
      shown: (before, after) => this.#shown(before, after),
    },
  );
  readonly #parts = new LateParts(this, {
    tracked: this.#tracked,
    now: () => this.#clock.now(),
    updateNow: () => this.performUpdate(),
    subscribed: (id, frequency) => this.dispatchEvent(new SubscribedEvent(id, frequency)),
    asked: id => this.dispatchEvent(new HelpAskedEvent(id)),
    seek: reference => this.#seek(reference),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#takeToken();
    addEventListener('hashchange', this.#takeToken);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#takeToken);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('project') || changed.has('projectParam')) this.sought = '';
  }

  override updated(): void {
    const {tracking, pending} = this.#tracked;
    this.#patience.wait(pending && this.#usable);
    if (!this.#usable) return;
    this.#states.set(stateOf(tracking, this.#patience.lost));
    // Whoever has to say first which project it is needs the field to say it in.
    if (this.#mustSeek) void this.#parts.open(undefined);
  }

  override render(): TemplateResult {
    const {tracking} = this.#tracked;
    const shown = lastOf(tracking) !== undefined || tracking.at === 'unasked';
    return html`
      ${this.#usable ? this.#renderTracker() : nothing}
      <p class="visually-hidden" role="status" .textContent=${this.#parts.background?.said ?? ''}></p>
      <slot ?hidden=${this.#usable && shown && isOnlyPhrasing(this)}></slot>
    `;
  }

  #renderTracker(): TemplateResult {
    const {texts, locale} = this.#messages;
    const {tracking, configuration, retry} = this.#tracked;
    const {missing, actions} = this.#parts;
    const last = lastOf(tracking);
    return html`
      <div class="tracker" part="tracker" lang=${locale}>
        ${heading(this.#level, 1, last?.project.title ?? texts.title)}
        ${tracking.at === 'failed' ? failure(tracking.kind, last, texts, retry) : nothing}
        ${missing ? missingPart(texts, missing) : nothing}
        ${tracking.at === 'asking' && (!last || this.#patience.lost) ? skeleton(texts, this.#patience.lost, retry) : nothing}
        ${this.#mustSeek ? actions?.seek(this.sought) : nothing}
        ${last ? this.#renderProject(last) : nothing} ${helpLine(configuration, texts)}
      </div>
    `;
  }

  #renderProject(known: Known): TemplateResult {
    const view = this.#viewOf(known);
    const {background, missing} = this.#parts;
    // What was decided stands above the steps: better a moment later than everything moves down.
    if (known.project.outcome && !background && !missing)
      return skeleton(view.texts, this.#patience.lost, this.#tracked.retry);
    return html`
      ${standing(view)} ${this.#renderActions(view)} ${background?.outcome(view)}
      ${phaseList(view, background?.showMarkdown)}
      ${updateList({
        ...view,
        showMarkdown: background?.showMarkdown,
        extending: this.#tracked.extending,
        more: () => void this.#more(),
        hrefOf: this.linkUpdates ? updateHref : undefined,
      })}
      ${background?.rest(view)}
    `;
  }

  #renderActions(view: FirstView): TemplateResult {
    const {texts, known} = view;
    const {register} = this.#tracked.source ?? {};
    const canAsk = register?.askForHelp && !isOver(known.project);
    const button = (action: Action, text: string): TemplateResult => html`<button
      type="button"
      class="secondary"
      part="button"
      aria-expanded=${this.#parts.actions?.opened === action}
      @click=${() => void this.#parts.open(action)}
      .textContent=${text}
    ></button>`;
    return html`
      <div class="actions">
        ${button('follow', texts.follow)} ${canAsk ? button('help', texts.stuck) : nothing} ${button('share', texts.share)}
      </div>
      ${this.#parts.actions?.view(view)}
    `;
  }

  #viewOf(known: Known): FirstView {
    const {texts, locale} = this.#messages;
    return {texts, locale, level: this.#level, today: amsterdam(this.#clock.now()).date, known};
  }

  /** Id or reference of what is to be shown; empty when nobody said. */
  get #asked(): string {
    const {project, projectParam, sought} = this;
    return sought || project?.trim() || (projectParam ? parameterOf(projectParam.trim()) : '');
  }

  /** Nobody said which project, or there is none of that number. */
  get #mustSeek(): boolean {
    const {tracking} = this.#tracked;
    return tracking.at === 'unasked' || (tracking.at === 'failed' && tracking.kind === 'not-found');
  }

  /** The level that was asked for, when there is such a heading. */
  get #level(): number {
    return [1, 2, 3, 4, 5, 6].includes(this.headingLevel) ? this.headingLevel : 2;
  }

  get #usable(): boolean {
    return this.#backend.address !== undefined && this.#messages.ready;
  }

  #shown(before: Known | undefined, after: Known): void {
    if (!before) this.dispatchEvent(new ProjectShownEvent(after.project));
    void this.#parts.shown(before, after);
  }

  /** Shows the project of a number that was typed. */
  #seek(reference: string): void {
    if (reference === this.#asked) this.#tracked.retry();
    this.sought = reference;
  }

  async #more(): Promise<void> {
    const before = await this.#tracked.more();
    await this.updateComplete;
    // The button has moved on; a keyboard goes on at the first news that was not there.
    this.renderRoot.querySelectorAll<HTMLElement>('.update')[before]?.focus();
  }

  readonly #takeToken = (): void => {
    this.token = takeToken();
  };
}
