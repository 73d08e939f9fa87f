// One element that talks to everybody: what it shows, decides and remembers is in the files beside it, and what is left here is
// who tells whom.
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {BackendController} from '../../controllers/backend-controller.js';
import {CodeOnTouch} from '../../controllers/code-on-touch.js';
import {isOnlyPhrasing} from '../../controllers/fallback.js';
import {MessagesController} from '../../controllers/messages-controller.js';
import {Patience} from '../../controllers/patience.js';
import {States} from '../../controllers/states.js';
import {heading} from '../../ui/heading.js';
import {Desk, type Opened} from './desk.js';
import {Filling} from './filling.js';
import type {FirstView} from './form-view.js';
import {helpLine} from './help.views.js';
import {
  DraftSavedEvent,
  InitiativeSendingEvent,
  InitiativeSentEvent,
  StepChangedEvent,
} from './initiative-form.events.js';
import {nl, type Texts} from './initiative-form.messages.js';
import {answered, hasProblems, isLater, placeName, type Form} from './initiative-form.state.js';
import {initiativeStyles} from './initiative-form.styles.js';
import type * as Code from './later-steps.js';
import {progressHref} from './progress-href.js';
import {stateOf} from './state-name.js';
import type {DefineFinder} from './talk-first.js';
import {receiptHeadingId, stepHeadingId, stepView, summaryId} from './step.views.js';
import {skeleton, stuck, unavailable} from './trouble.views.js';

/**
 * Helps somebody from an idea to an initiative that the right people have: step by step, with what goes on already, and without
 * ever losing what was written.
 *
 * @element verbind-initiative-form
 * @slot - the fallback, a link: shown before the script runs, without a backend and after a failure
 * @fires {StepChangedEvent} verbind-step-changed - another step is shown
 * @fires {DraftSavedEvent} verbind-draft-saved - the answers so far are kept on the device
 * @fires {InitiativeSendingEvent} verbind-initiative-sending - about to be sent; can be cancelled
 * @fires {InitiativeSentEvent} verbind-initiative-sent - received by the backend
 * @fires {ProblemEvent} verbind-problem - something failed
 * @csspart initiative - all of the widget
 * @csspart form - one step
 * @csspart field - a field with its label
 * @csspart input - a text field
 * @csspart button - a button
 * @csspart heading - a heading
 * @csspart link - a link
 * @csspart notice - a message that stands out
 * @csspart error-summary - everything that is wrong in a step
 * @csspart file - a file that goes along
 * @csspart similar-list - what goes on already
 * @csspart similar - one of these
 * @csspart join - the message of somebody who joins
 * @csspart map - the way to a map, and the map
 * @csspart talk-first - whom somebody can speak to first
 * @csspart check - everything to look over
 * @csspart answers - the answers of one step
 * @csspart compose - the e-mail of one's own, where nothing can be sent
 * @csspart receipt - that it has come in
 * @csspart report - the two ways to have the participatieverslag
 * @csspart draft - what is kept on the device
 * @csspart help - the way to a person
 * @cssstate loading - nothing to show yet
 * @cssstate slow - still nothing after eight seconds
 * @cssstate ready - can be filled in
 * @cssstate sending - under way
 * @cssstate sent - received
 * @cssstate offline - no connection
 * @cssstate refused - the backend does not let this page in
 * @cssstate failed - the backend does not answer as promised
 */
export class InitiativeForm extends LitElement {
  static override styles = initiativeStyles;
  /** Brings the contact finder that opens within the form; set by whoever defines both. Without it a few contacts are shown in short. */
  static defineFinder?: DefineFinder;

  /** Base URL of the backend (`https://…/v1`), or of the folder with JSON files. */
  @property() backend?: string;
  /** `rest` (default), `files`, `demo`, or a name given to `defineAdapter()`. */
  @property() adapter?: string;
  /** Level of the widget's heading, 1–6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Id of the topic to begin with. */
  @property() topic?: string;
  /** Where an initiative can be followed; `{reference}` stands for its number. */
  @property({attribute: 'progress-href'}) progressHref?: string;
  /** Replaces single texts. */
  @property({attribute: false}) messages?: Partial<Texts>;

  /** Somebody wanted to go on, and the code of the next step did not come. */
  @state() private stuck = false;
  readonly #states = new States(this.attachInternals());
  readonly #backend = new BackendController(this);
  readonly #messages = new MessagesController(this, nl, {
    en: async () => (await import('./initiative-form.messages.en.js')).en,
    fy: async () => (await import('./initiative-form.messages.fy.js')).fy,
  });
  readonly #patience = new Patience(this);
  readonly #desk: Desk = new Desk(
    this,
    () => (this.#messages.ready ? this.#backend.address : undefined),
    () => this.#messages.locale,
    opened => this.#begin(opened),
  );
  readonly #filling = new Filling(this, {
    saved: savedAt => this.dispatchEvent(new DraftSavedEvent(savedAt)),
    turned: (before, after) => this.#turned(before, after),
  });
  readonly #code = new CodeOnTouch(
    this,
    () => import('./later-steps.js'),
    code => this.#accept(code),
  );
  #later: Code.LaterSteps | undefined;
  /** The id of what gets the focus when it is there. */
  #focusNext: string | undefined;

  override updated(): void {
    this.#patience.wait(this.#waiting);
    const name = stateOf({
      waiting: this.#waiting,
      slow: this.#patience.lost,
      failure: this.#desk.failure,
      sending: this.#filling.form?.sending,
    });
    if (name) this.#states.set(name);
    const next = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(`#${this.#focusNext}`);
    if (!next) return;
    this.#focusNext = undefined;
    next.focus();
  }

  override render(): TemplateResult {
    const {opened} = this.#desk;
    return html`
      ${this.#usable ? this.#renderWidget() : nothing}
      <slot ?hidden=${opened !== undefined && isOnlyPhrasing(this)}></slot>
    `;
  }

  #renderWidget(): TemplateResult {
    const {texts, locale} = this.#messages;
    return html`
      <div class="initiative" part="initiative" lang=${locale}>
        ${heading(this.#level, 1, texts.title)} ${this.#renderContent()}
      </div>
    `;
  }

  #renderContent(): TemplateResult {
    const {texts} = this.#messages;
    const {opened, failure, retry} = this.#desk;
    const {form, offer} = this.#filling;
    const later = this.#laterNow;
    if (opened && form && !later && this.#mustWait(form))
      return this.stuck ? stuck(texts, () => void this.#ready()) : skeleton(texts, false, retry);
    if (later && offer) return later.offer(offer, () => this.#discard());
    if (opened && form) return this.#renderForm(form, opened);
    return failure ? unavailable(failure, texts, retry) : skeleton(texts, this.#patience.lost, retry);
  }

  #renderForm(form: Form, opened: Opened): TemplateResult {
    const {texts} = this.#messages;
    const view = this.#viewOf(form, opened);
    const {place, sending} = form;
    const {later} = view;
    if (sending.at === 'sent') return html`${later?.receipt(view, sending.receipt, () => this.#again())}`;
    return html`
      ${keyed(place, place === 'check' ? later?.check(view) : stepView(place, view))}
      ${this.stuck ? stuck(texts, () => void this.#forward()) : nothing} ${later?.draft()}
      ${helpLine(opened.configuration, texts)}
    `;
  }

  #viewOf(form: Form, {configuration}: Opened): FirstView {
    const later = this.#laterNow;
    const {texts} = this.#messages;
    return {
      texts: later?.texts(texts) ?? texts,
      locale: this.#messages.locale,
      level: this.#level,
      form,
      configuration,
      later,
      answer: (name, answer) => this.#filling.change(before => this.#answered(before, name, answer)),
      look: field => later?.look(field),
      go: place => later?.go(place),
      back: () => later?.back(),
      forward: () => void this.#forward(),
      follow: controlId => this.renderRoot.querySelector<HTMLElement>(`#${controlId}`)?.focus(),
    };
  }

  /** The later steps, once their words are there too. */
  get #laterNow(): Code.LaterSteps | undefined {
    return this.#later?.ready ? this.#later : undefined;
  }

  /** The level that was asked for, when there is such a heading. */
  get #level(): number {
    return [1, 2, 3, 4, 5, 6].includes(this.headingLevel) ? this.headingLevel : 2;
  }

  get #usable(): boolean {
    return this.#backend.address !== undefined && this.#messages.ready;
  }

  get #waiting(): boolean {
    return this.#desk.pending && this.#usable;
  }

  #begin(opened: Opened): void {
    const {configuration, settings} = opened;
    this.#later = undefined;
    this.#filling.start(
      {
        backend: this.#backend.address?.backend ?? '',
        municipality: configuration?.municipality.code ?? '',
        settings,
      },
      this.topic,
    );
    if (this.#filling.form && this.#mustWait(this.#filling.form)) void this.#ready();
  }

  /** Whether nothing can be shown without the later steps: a draft is read with their code, and few controls are in the first. */
  #mustWait(form: Form): boolean {
    return isLater(form) || this.#filling.unread || this.#filling.offer !== undefined;
  }

  #answered(before: Form, name: string, answer: string | readonly string[]): Form {
    const after = answered(before, name, answer);
    return this.#later?.suggest(after) ?? after;
  }

  /** The steps behind the first, with their code; false when it does not come. */
  async #ready(): Promise<boolean> {
    const code = await this.#code.code();
    this.stuck = !code;
    if (code) this.#accept(code);
    return this.#later !== undefined;
  }

  #accept({LaterSteps: Later}: typeof Code): void {
    const {opened} = this.#desk;
    if (!opened) return;
    this.#later ??= new Later(this, {
      desk: this.#desk,
      opened,
      filling: this.#filling,
      // Another backend than the one that this was written for gets nothing.
      mayGo: () => this.#desk.opened === opened && this.dispatchEvent(new InitiativeSendingEvent()),
      sent: ({reference}) => this.dispatchEvent(new InitiativeSentEvent(reference)),
      address: () => this.#backend.address,
      defineFinder: InitiativeForm.defineFinder,
      projectHref: (reference, token) => progressHref(this.progressHref, reference, token),
    });
    this.requestUpdate();
  }

  async #forward(): Promise<void> {
    if (!(await this.#ready())) return;
    this.#later?.forward();
    if (this.#filling.form && hasProblems(this.#filling.form)) this.#focusNext = summaryId;
  }

  #discard(): void {
    this.#filling.discard();
    this.#focusNext = stepHeadingId;
    this.requestUpdate();
  }

  #again(): void {
    this.#later?.erase(false);
    this.#focusNext = stepHeadingId;
  }

  /** Tells the page of another step, and takes the focus along: to what is wrong there, else to its heading. */
  #turned(before: Form, after: Form): void {
    const name = placeName(after);
    if (placeName(before) === name) return;
    this.#focusNext = name === 'sent' ? receiptHeadingId : hasProblems(after) ? summaryId : stepHeadingId;
    this.dispatchEvent(new StepChangedEvent(name));
  }
}
