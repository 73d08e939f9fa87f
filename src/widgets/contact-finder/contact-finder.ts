import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {BackendErrorKind} from '../../backend/backend-error.js';
import {Announcer} from '../../controllers/announcer.js';
import {BackendController} from '../../controllers/backend-controller.js';
import {Clock} from '../../controllers/clock.js';
import {MessagesController} from '../../controllers/messages-controller.js';
import {Patience} from '../../controllers/patience.js';
import {reportProblem} from '../../controllers/problem.js';
import {States} from '../../controllers/states.js';
import type {Audience} from '../../model/audience.js';
import type {ChannelType, ContactPoint} from '../../model/contact-point.js';
import type {Topic} from '../../model/topic.js';
import {safePageUrl} from '../../model/safe-url.js';
import {heading} from '../../ui/heading.js';
import {ContactChosenEvent, ContactSearchedEvent} from './contact-finder.events.js';
import {nl, type Texts} from './contact-finder.messages.js';
import {criteriaOf, isEmpty, matches, type Search} from './contact-finder.state.js';
import {finderStyles} from './contact-finder.styles.js';
import {ContactSearch} from './contact-search.js';
import {isOnlyPhrasing} from './fallback.js';
import {generalHelp, handOver, otherAuthority} from './help.views.js';
import {QuestionFields} from './question-fields.js';
import {results, summaryOf} from './results.views.js';
import {searchForm} from './search-form.views.js';
import {readSearchLink, searchLink, type LinkedQuestion} from './search-link.js';
import {searchTools} from './search-tools.views.js';

/** The name in CSS for every way to fail. */
const stateOfFailure: Readonly<Record<BackendErrorKind, string>> = {
  offline: 'offline',
  refused: 'refused',
  'not-found': 'refused',
  timeout: 'failed',
  invalid: 'failed',
  busy: 'failed',
  broken: 'failed',
};

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
  @state() private printing = false;
  @state() private link: {readonly address: string; readonly copied: boolean} | undefined;

  readonly #states = new States(this.attachInternals());
  readonly #backend = new BackendController(this);
  readonly #messages = new MessagesController(this, nl, {
    en: async () => (await import('./contact-finder.messages.en.js')).en,
    fy: async () => (await import('./contact-finder.messages.fy.js')).fy,
  });
  readonly #announcer = new Announcer(this);
  readonly #clock = new Clock(this);
  readonly #patience = new Patience(this);
  readonly #fields: QuestionFields = new QuestionFields(this, {
    municipality: () => this.#search.municipality,
    places: () => this.#search.places(),
    options: () => ({language: this.#messages.locale}),
    unknown: (attribute, value, known) =>
      reportProblem(this, 'setup', `${attribute}="${value}" is not known here. These are: ${known.join(', ')}.`),
  });
  readonly #search: ContactSearch = new ContactSearch(
    this,
    () => ({
      address: this.#messages.ready ? this.#backend.address : undefined,
      criteria: criteriaOf(this.#fields.question),
      language: this.#messages.locale,
    }),
    search => this.#settled(search),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#unfoldForPrint);
    addEventListener('afterprint', this.#foldAfterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#unfoldForPrint);
    removeEventListener('afterprint', this.#foldAfterPrint);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const start = (['topic', 'area', 'audience', 'query'] as const).some(name => changed.has(name));
    if (start || !this.hasUpdated) this.#fields.start(this.#startValues());
  }

  override render(): TemplateResult {
    const usable = this.#backend.address && this.#messages.ready;
    const shown = this.#search.search.last !== undefined;
    this.#nameState();
    return html`
      ${usable ? this.#renderFinder() : nothing}
      <p class="visually-hidden" role="status" .textContent=${this.#announcer.text}></p>
      <slot ?hidden=${shown && isOnlyPhrasing(this)}></slot>
    `;
  }

  #renderFinder(): TemplateResult {
    const {texts} = this.#messages;
    const {question} = this.#fields;
    const {configuration, topics} = this.#search.municipality;
    const topic = topics.find(({id}) => id === question.topic?.id) ?? this.#fields.topicMeant(question.words);
    return html`
      <div class="finder" part="finder" lang=${this.#messages.locale}>
        ${heading(this.headingLevel, 1, texts.title, 'title')}
        ${searchForm({
          ...this.#fields,
          texts,
          placeError: this.#placeError(texts),
          hintOf: each => this.#hintOf(each),
          submit: () => this.#submit(),
        })}
        ${handOver(topic, configuration, texts)}
        ${results({
          texts,
          locale: this.#messages.locale,
          headingLevel: this.headingLevel + 2,
          now: this.#clock.now(),
          holidays: configuration?.holidays ?? [],
          opened: this.opened,
          openAll: this.printing,
          toggle: (id, open) => this.#toggle(id, open),
          follow: (id, channel) => this.#follow(id, channel),
          save: contactPoint => void this.#save(contactPoint),
          search: this.#search.search,
          slow: this.#patience.lost,
          extending: this.#search.extending,
          configuration,
          retry: this.#search.retry,
          more: () => void this.#more(),
        })}
        ${generalHelp(configuration, texts)}
        ${searchTools({
          texts,
          link: this.link,
          initiative: safePageUrl(this.initiativeHref, document.baseURI),
          copy: () => void this.#copyLink(),
          print: () => print(),
        })}
      </div>
    `;
  }

  #placeError(texts: Texts): string | undefined {
    const problem = this.#fields.placeProblem;
    return problem && (problem === 'unknown' ? texts.placeUnknown : texts.placeAmbiguous);
  }

  /** What sets a topic apart in the list: who deals with it, or the theme it belongs to. */
  #hintOf(topic: Topic): string | undefined {
    const {configuration, topics} = this.#search.municipality;
    const other = otherAuthority(topic, configuration, this.#messages.texts);
    return other?.name ?? topics.find(({id}) => id === topic.parentId)?.name;
  }

  #startValues(): LinkedQuestion {
    const {topic, area, audience, query} = this;
    return {
      ...(topic && {topic}),
      ...(area && {area}),
      ...(audience && {audience: audience as Audience}),
      ...(query && {query}),
      ...readSearchLink(location.hash),
    };
  }

  #nameState(): void {
    const {search} = this.#search;
    const waiting = this.#search.pending && !search.last && this.#backend.address !== undefined;
    this.#patience.wait(this.#search.pending && this.#backend.address !== undefined);
    if (search.at === 'failed') this.#states.set(stateOfFailure[search.kind]);
    else if (waiting) this.#states.set(this.#patience.lost ? 'slow' : 'loading');
    else if (search.last) this.#states.set(isEmpty(search.last) ? 'empty' : 'ready');
  }

  #settled(search: Search): void {
    this.#clock.set(this.#search.municipality.configuration?.serverTime);
    const {texts} = this.#messages;
    if (search.at !== 'found') return;
    const {last} = search;
    const suggestions = this.#fields.topicBox.open ? this.#fields.topicBox.options.length : 0;
    this.#announcer.say([suggestions ? texts.suggestions(suggestions) : '', summaryOf(last, texts)].join(' ').trim());
    this.dispatchEvent(new ContactSearchedEvent(matches(last), last.criteria));
    if (this.updateUrl && this.#asksSomething) history.replaceState(history.state, '', this.#address);
  }

  get #asksSomething(): boolean {
    const {topicId, areaCode, audience, q} = criteriaOf(this.#fields.question);
    return [topicId, areaCode, audience, q].some(Boolean) || location.hash !== '';
  }

  /** The page's address with the question in it. */
  get #address(): string {
    const {topicId, areaCode, audience, q} = criteriaOf(this.#fields.question);
    return searchLink(location.href, {
      ...(topicId && {topic: topicId}),
      ...(areaCode && {area: areaCode}),
      ...(audience && {audience}),
      ...(q && {query: q}),
    });
  }

  #submit(): void {
    this.#fields.submit();
    if (this.#search.search.at === 'failed') this.#search.retry();
  }

  #toggle(id: string, open: boolean): void {
    if (this.printing || open === this.opened.has(id)) return;
    const opened = new Set(this.opened);
    if (open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
  }

  #follow(id: string, channel: ChannelType): void {
    this.dispatchEvent(new ContactChosenEvent(id, channel));
  }

  async #save(contactPoint: ContactPoint): Promise<void> {
    const {saveContact} = await import('./save-contact.js');
    saveContact(contactPoint, this.#search.municipality.configuration?.municipality.name ?? '');
    this.dispatchEvent(new ContactChosenEvent(contactPoint.id, 'vcard'));
  }

  async #more(): Promise<void> {
    const before = await this.#search.more();
    await this.updateComplete;
    // The button has moved on; a keyboard goes on at the first contact point that is new.
    this.renderRoot.querySelectorAll<HTMLElement>('.card')[before]?.focus();
  }

  async #copyLink(): Promise<void> {
    const address = this.#address;
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    this.link = {address, copied};
    if (copied) this.#announcer.say(this.#messages.texts.copied);
  }

  readonly #unfoldForPrint = (): void => {
    this.printing = true;
    // The browser takes its picture as soon as this listener returns.
    this.performUpdate();
  };

  readonly #foldAfterPrint = (): void => {
    this.printing = false;
  };
}
