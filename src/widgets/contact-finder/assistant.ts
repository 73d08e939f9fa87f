// Long, because it holds together what is in the files beside it for whoever touches the widget: who tells whom, and nothing else.
import {Task} from '@lit/task';
import {adoptStyles, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Announcer} from '../../controllers/announcer.js';
import {Combobox} from '../../controllers/combobox.js';
import {MessagesController} from '../../controllers/messages-controller.js';
import {noLists, readLists, type Lists} from '../../controllers/municipality.js';
import {PlaceSuggestions} from '../../controllers/place-suggestions.js';
import type {ContactPoint} from '../../model/contact-point.js';
import {fold} from '../../model/fold.js';
import type {PlaceOption} from '../../model/place-options.js';
import {suggest} from '../../model/suggest.js';
import type {Topic} from '../../model/topic.js';
import type {ComboboxBox} from '../../ui/combobox.js';
import {suggestionList} from '../../ui/suggestion-list.js';
import {nl} from './assistant.messages.js';
import {named, withPlace, withTopic} from './assistant.state.js';
import {assistantStyles} from './assistant.styles.js';
import {contactDetails} from '../../cards/contact-point/contact-details.views.js';
import {ContactChosenEvent} from './contact-finder.events.js';
import type {FirstTexts, Texts} from './contact-finder.messages.js';
import type {Question} from './contact-finder.state.js';
import {finderStyles} from './contact-finder.styles.js';
import type {ContactSearch} from './contact-search.js';
import {copiedLink} from './copied-link.views.js';
import {handOver, otherAuthority} from './hand-over.views.js';
import {showMore} from './more-contacts.js';
import type {FieldHelp, QuestionFields} from './question-fields.js';
import {saveContact} from '../../cards/contact-point/save-contact.js';
import {SearchAddress} from './search-address.js';
import {reportUnknown} from './unknown-value.js';

const mostTopics = 6;

/** The finder: it takes in more styles, and its page may replace single texts. */
export type AssistedHost = LitElement & {messages?: Partial<Texts>};

/** Whom the assistant has to do with. */
export interface AssistantNeighbours {
  readonly texts: () => FirstTexts;
  readonly fields: QuestionFields;
  readonly search: ContactSearch;
  readonly announcer: Announcer;
}

/**
 * All that only somebody who touches the widget needs: suggestions, what a place means, what is unfolded, and what can be done with a
 * search. Its code comes with the first touch; until then, and where it does not come, what is typed is searched for as it is.
 */
export class Assistant implements FieldHelp {
  readonly topicBox: Combobox<Topic>;
  readonly #host: AssistedHost;
  readonly #around: AssistantNeighbours;
  readonly #messages: MessagesController<typeof nl>;
  readonly #lists: Task<readonly unknown[], Lists>;
  readonly #places: PlaceSuggestions;
  readonly #address: SearchAddress;
  #known = noLists;
  /** What was typed before the topics were there. */
  #unanswered: string | undefined;
  /** Why the place that was typed can't be used, and in which question. */
  #problem: {readonly kind: 'unknown' | 'ambiguous'; readonly question: Question} | undefined;

  constructor(host: AssistedHost, around: AssistantNeighbours) {
    this.#host = host;
    this.#around = around;
    // All of them once more: what is adopted takes the place of what was.
    if (host.renderRoot instanceof ShadowRoot) adoptStyles(host.renderRoot, [...finderStyles, ...assistantStyles]);
    this.#messages = new MessagesController(host, nl, {
      en: async () => (await import('./assistant.messages.en.js')).en,
      fy: async () => (await import('./assistant.messages.fy.js')).fy,
    });
    const {fields, search} = around;
    this.#lists = new Task(host, {
      args: () => [...search.who, search.attempts] as const,
      task: async (_, {signal}) =>
        readLists((await search.backend()).contacts, search.options(signal), error => search.report(error)),
      onComplete: lists => this.#learn(lists),
    });
    // At once: whoever has typed already waits for it.
    void this.#lists.run();
    this.#address = new SearchAddress(host, () => fields.question);
    this.topicBox = new Combobox(host, topic => fields.ask(withTopic(fields.question, topic)));
    this.#places = new PlaceSuggestions(host, {
      places: async () => {
        // Whoever types faster than the areas come does not hear that they are unknown.
        await this.#lists.taskComplete;
        return (await search.backend()).places;
      },
      areas: () => this.#known.areas,
      options: () => search.options(),
      choose: place => this.#choosePlace(place),
    });
  }

  get placeBox(): ComboboxBox {
    return this.#places.box;
  }

  /** What is wrong with the place, until the question is another one. */
  get placeError(): string | undefined {
    const {placeUnknown, placeAmbiguous} = this.#messages.texts;
    if (this.#problem?.question !== this.#around.fields.question) return undefined;
    return this.#problem.kind === 'unknown' ? placeUnknown : placeAmbiguous;
  }

  /** How many suggestions are in sight, in words. */
  get suggestions(): string {
    const {open, options} = this.topicBox;
    return open ? `${this.#messages.texts.suggestions(options.length)} ` : '';
  }

  /** What has become of the link that was asked for. */
  get copied(): TemplateResult | typeof nothing {
    const {copied} = this.#address;
    return copied ? copiedLink(copied, this.#messages.texts) : nothing;
  }

  topicList(id: string, label: string): TemplateResult {
    return suggestionList({id, label, box: this.topicBox, textOf: topic => this.#textOf(topic)});
  }

  placeList(id: string, label: string): TemplateResult {
    return suggestionList({id, label, box: this.#places.box, textOf: place => place});
  }

  /** Who deals with the topic that was meant, when it is not the municipality. */
  handOver(): TemplateResult | typeof nothing {
    const {configuration} = this.#around.search;
    return this.#messages.ready ? handOver(this.#topicMeant, configuration, this.#texts) : nothing;
  }

  /** What is unfolded. */
  details(contactPoint: ContactPoint, today: string): TemplateResult | typeof nothing {
    const {texts, locale, ready} = this.#messages;
    if (!ready) return nothing;
    return contactDetails(contactPoint, today, {texts, locale, save: chosen => this.#save(chosen)});
  }

  /** Names the topic and the area that the page or a link gave as an id. */
  name(): void {
    const {fields} = this.#around;
    const question = named(fields.question, this.#known, (...unknown) => reportUnknown(this.#host, ...unknown));
    if (question !== fields.question) fields.ask(question);
  }

  suggestTopics(words: string): void {
    this.#unanswered = this.#known === noLists ? words : undefined;
    this.topicBox.show(suggest(words, this.#known.topics, ({name, keywords}) => [name, ...keywords], mostTopics));
  }

  suggestPlaces(text: string): void {
    this.#places.suggest(text);
  }

  leavePlace(): void {
    void this.#understandPlace();
  }

  submit(): void {
    this.topicBox.close();
    const {fields} = this.#around;
    const meant = fields.question.topic ? undefined : this.#topicMeant;
    if (meant) fields.ask(withTopic(fields.question, meant));
    this.leavePlace();
  }

  close(): void {
    this.topicBox.show([]);
    this.#places.suggest('');
  }

  more(): void {
    void showMore(this.#host, this.#around.search);
  }

  /** Keeps the question in the address of the page. */
  keep(): void {
    this.#address.keep();
  }

  async copy(): Promise<void> {
    if (await this.#address.copy()) this.#around.announcer.say(this.#messages.texts.copied);
  }

  get #texts(): Texts {
    return {...this.#around.texts(), ...this.#messages.texts};
  }

  /** The topic that was chosen, or typed in full: by its name or a synonym. */
  get #topicMeant(): Topic | undefined {
    const {topic, words} = this.#around.fields.question;
    const {topics} = this.#known;
    if (topic) return topics.find(({id}) => id === topic.id);
    const meant = fold(words.trim());
    return meant
      ? topics.find(({name, keywords}) => [name, ...keywords].some(each => fold(each) === meant))
      : undefined;
  }

  #learn(lists: Lists): void {
    this.#known = lists;
    this.name();
    if (this.#unanswered !== undefined) this.suggestTopics(this.#unanswered);
  }

  /** With what sets a topic apart in the list: who deals with it, or the theme it belongs to. */
  #textOf(topic: Topic): {label: string; hint: string | undefined} {
    const other = otherAuthority(topic, this.#around.search.configuration, this.#texts);
    return {label: topic.name, hint: other?.name ?? this.#known.topics.find(({id}) => id === topic.parentId)?.name};
  }

  #choosePlace(place: PlaceOption): void {
    const {fields} = this.#around;
    fields.ask(withPlace(fields.question, place));
  }

  async #understandPlace(): Promise<void> {
    const {fields} = this.#around;
    const {placeText, place} = fields.question;
    if (place || !placeText.trim()) return;
    const meant = await this.#places.meant(placeText.trim());
    const {question} = fields;
    if (question.placeText !== placeText || question.place) return;
    if (typeof meant === 'object') this.#choosePlace(meant);
    else this.#problem = {kind: meant, question};
    this.#host.requestUpdate();
  }

  #save(contactPoint: ContactPoint): void {
    saveContact(contactPoint, this.#around.search.configuration?.municipality.name ?? '');
    this.#host.dispatchEvent(new ContactChosenEvent(contactPoint.id, 'vcard'));
  }
}
