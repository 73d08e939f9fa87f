// One element that talks to everybody: what it shows, decides and remembers is in the files beside it, and what is left here is
// who tells whom. That is long because a finder has many neighbours, not because it does much.
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {Announcer} from '../../controllers/announcer.js';
import {BackendController} from '../../controllers/backend-controller.js';
import {Clock} from '../../controllers/clock.js';
import {CodeOnTouch} from '../../controllers/code-on-touch.js';
import {MessagesController} from '../../controllers/messages-controller.js';
import {Patience} from '../../controllers/patience.js';
import {Printing} from '../../controllers/printing.js';
import {States} from '../../controllers/states.js';
import {audiences} from '../../model/audience.js';
import {safePageUrl} from '../../model/safe-url.js';
import {heading} from '../../ui/heading.js';
import type {Assistant, AssistantNeighbours} from './assistant.js';
import {ContactChosenEvent, ContactSearchedEvent} from './contact-finder.events.js';
import {nl, type Texts} from './contact-finder.messages.js';
import {criteriaOf, isEmpty, matches, troubleOf, type Search} from './contact-finder.state.js';
import {finderStyles} from './contact-finder.styles.js';
import {ContactSearch} from './contact-search.js';
import {isOnlyPhrasing} from '../../controllers/fallback.js';
import {generalHelp} from './help.views.js';
import {readSearchLink} from './linked-question.js';
import {QuestionFields} from './question-fields.js';
import {results, summaryOf} from './results.views.js';
import {searchForm} from './search-form.views.js';
import {searchTools} from './search-tools.views.js';
import {reportUnknown} from './unknown-value.js';

/**
 * Finds whom to turn to: by topic or words, by place and by role, with the reason of every match.
 *
 * @element verbind-contact-finder
 * @slot - the fallback, a link: shown before the script runs, without a backend and after a failure
 * @fires {ContactSearchedEvent} verbind-contact-searched - an answer is shown
 * @fires {ContactChosenEvent} verbind-contact-chosen - the visitor follows a channel to a contact point
 * @fires {ProblemEvent} verbind-problem - something failed
 * @csspart finder - all of the widget
 * @csspart form - the search form
 * @csspart field - a field with its label
 * @csspart input - a text field
 * @csspart button - a button
 * @csspart heading - a heading
 * @csspart results - the list with what is above and below it
 * @csspart list - the list of contact points
 * @csspart card - one contact point
 * @csspart reason - why it was found
 * @csspart availability - whether it can be reached now
 * @csspart channels - the ways to reach it
 * @csspart details - what is unfolded on request
 * @csspart link - a link
 * @csspart notice - a message that stands out
 * @csspart help - the way to a person
 * @cssstate loading - nothing to show yet
 * @cssstate slow - still nothing after eight seconds
 * @cssstate ready - contact points are shown
 * @cssstate empty - nothing fits the question
 * @cssstate offline - no connection
 * @cssstate refused - the backend does not let this page in
 * @cssstate failed - the backend does not answer as promised
 */
export class ContactFinder extends LitElement {
  static override styles = finderStyles;

  /** Base URL of the backend (`https://…/v1`), or of the folder with JSON files. */
  @property() backend?: string;
  /** `rest` (default), `files`, `demo`, or a name given to `defineAdapter()`. */
  @property() adapter?: string;
  /** Level of the widget's heading, 1–6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Id of the topic to begin with. */
  @property() topic?: string;
  /** CBS code of the area to begin with. */
  @property() area?: string;
  /** Role to begin with: `resident`, `business` or `organisation`. */
  @property() audience?: string;
  /** Words to begin with. */
  @property() query?: string;
  /** Where somebody can submit an initiative of their own. */
  @property({attribute: 'initiative-href'}) initiativeHref?: string;
  /** Keeps the question in the fragment of the page's address. Set it on one finder per page. */
  @property({type: Boolean, attribute: 'update-url'}) updateUrl = false;
  /** Replaces single texts. */
  @property({attribute: false}) messages?: Partial<Texts>;

  @state() private opened: ReadonlySet<string> = new Set();
  readonly #states = new States(this.attachInternals());
  readonly #backend = new BackendController(this);
  readonly #messages = new MessagesController(this, nl, {
    en: async () => (await import('./contact-finder.messages.en.js')).en,
    fy: async () => (await import('./contact-finder.messages.fy.js')).fy,
  });
  readonly #announcer = new Announcer(this);
  readonly #clock = new Clock(this);
  readonly #patience = new Patience(this);
  readonly #printing = new Printing(this, () => this.performUpdate());
  readonly #fields = new QuestionFields(this);
  readonly #search: ContactSearch = new ContactSearch(
    this,
    () => ({
      address: this.#messages.ready ? this.#backend.address : undefined,
      criteria: criteriaOf(this.#fields.question),
      language: this.#messages.locale,
    }),
    // Only now: the time is as old as the answer, and at a later search would set the clock back.
    serverTime => this.#clock.set(serverTime),
    search => this.#settled(search),
  );
  readonly #assistance = new CodeOnTouch(
    this,
    async () => new (await import('./assistant.js')).Assistant(this, this.#neighbours()),
    assistant => this.#accept(assistant),
  );
  #assistant: Assistant | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    const start = (['topic', 'area', 'audience', 'query'] as const).some(name => changed.has(name));
    if (start || !this.hasUpdated) this.#begin();
  }

  override updated(): void {
    this.#nameState();
  }

  override render(): TemplateResult {
    const shown = this.#search.current.last !== undefined;
    return html`
      ${this.#usable ? this.#renderFinder() : nothing}
      <p class="visually-hidden" role="status" .textContent=${this.#announcer.text}></p>
      <slot ?hidden=${shown && isOnlyPhrasing(this)}></slot>
    `;
  }

  #renderFinder(): TemplateResult {
    const {texts, locale} = this.#messages;
    const {configuration} = this.#search;
    const assistant = this.#assistant;
    return html`
      <div class="finder" part="finder" lang=${locale}>
        ${heading(this.#level, 1, texts.title)}
        ${searchForm({texts, fields: this.#fields, assistant, submit: () => this.#submit()})} ${assistant?.handOver()}
        ${this.#renderResults()} ${generalHelp(configuration, texts)}
        ${searchTools({
          texts,
          initiative: safePageUrl(this.initiativeHref, document.baseURI),
          copy: () => this.#ask(each => void each.copy()),
          copied: assistant?.copied,
          print: () => void this.#print(),
        })}
      </div>
    `;
  }

  #renderResults(): TemplateResult {
    const {current, configuration, extending, retry} = this.#search;
    const assistant = this.#assistant;
    return results({
      texts: this.#messages.texts,
      headingLevel: this.#level + 2,
      now: this.#clock.now(),
      holidays: configuration?.holidays ?? [],
      opened: this.opened,
      openAll: this.#printing.now,
      details: (contactPoint, today) => assistant?.details(contactPoint, today),
      toggle: (id, open) => this.#toggle(id, open),
      follow: (id, channel) => this.dispatchEvent(new ContactChosenEvent(id, channel)),
      search: current,
      slow: this.#patience.lost,
      extending,
      configuration,
      retry,
      more: () => this.#ask(each => each.more()),
    });
  }

  /** The level that was asked for, when there is such a heading. */
  get #level(): number {
    return [1, 2, 3, 4, 5, 6].includes(this.headingLevel) ? this.headingLevel : 2;
  }

  get #usable(): boolean {
    return this.#backend.address !== undefined && this.#messages.ready;
  }

  /** Takes the values that the page or a link gives; asked at once, named when the code for it comes. */
  #begin(): void {
    const linked = readSearchLink(location.hash);
    const {topic = this.topic, area = this.area, audience = this.audience, query = this.query} = linked;
    const known = audiences.find(each => each === audience);
    if (audience && !known) reportUnknown(this, 'audience', audience, audiences);
    this.#fields.ask({
      words: query ?? '',
      placeText: '',
      ...(topic && {topic: {id: topic, name: ''}}),
      ...(area && {place: {label: '', areaCode: area}}),
      ...(known && {audience: known}),
    });
    if (topic || area) this.#ask(each => each.name());
  }

  #nameState(): void {
    const {current, pending} = this.#search;
    const waiting = pending && this.#usable;
    this.#patience.wait(waiting);
    const trouble = current.at === 'failed' && troubleOf[current.kind];
    if (trouble) this.#states.set(trouble === 'busy' ? 'failed' : trouble);
    else if (current.last) this.#states.set(isEmpty(current.last) ? 'empty' : 'ready');
    else if (waiting) this.#states.set(this.#patience.lost ? 'slow' : 'loading');
  }

  #settled(search: Search): void {
    if (search.at !== 'found') return;
    this.#announcer.say((this.#assistant?.suggestions ?? '') + summaryOf(search.last, this.#messages.texts));
    this.dispatchEvent(new ContactSearchedEvent(matches(search.last), search.last.criteria));
    if (this.updateUrl) this.#ask(assistant => assistant.keep());
  }

  #neighbours(): AssistantNeighbours {
    return {
      texts: () => this.#messages.texts,
      fields: this.#fields,
      search: this.#search,
      announcer: this.#announcer,
    };
  }

  #accept(assistant: Assistant): void {
    this.#assistant = assistant;
    this.#fields.accept(assistant);
    this.requestUpdate();
  }

  /** As soon as there is an assistant. */
  #ask(what: (assistant: Assistant) => void): void {
    void this.#assistance.code().then(assistant => assistant && what(assistant));
  }

  #submit(): void {
    this.#fields.submit();
    if (this.#search.current.at === 'failed') this.#search.retry();
  }

  #toggle(id: string, open: boolean): void {
    void this.#assistance.code();
    if (this.#printing.now || open === this.opened.has(id)) return;
    const others = [...this.opened].filter(each => each !== id);
    this.opened = new Set(open ? [...others, id] : others);
  }

  async #print(): Promise<void> {
    await this.#assistance.code();
    await this.updateComplete;
    print();
  }
}
