import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {audiences, type Audience} from '../../model/audience.js';
import type {Topic} from '../../model/topic.js';
import type {Assistant} from './assistant.js';
import {
  emptyQuestion,
  withAudience,
  withPlace,
  withPlaceText,
  withTopic,
  withWords,
  type Question,
} from './contact-finder.state.js';
import type {Municipality} from '../../controllers/municipality.js';
import type {PlaceOption} from '../../model/place-options.js';
import type {LinkedQuestion} from './search-link.js';

/** Hears of a start value that does not exist. */
type Unknown = (attribute: 'topic' | 'area' | 'audience', value: string, known: readonly string[]) => void;

/** The fields of the form: what was typed and what was chosen. */
export class QuestionFields implements ReactiveController {
  question: Question = emptyQuestion;
  /** Why the place that was typed can't be used yet. */
  placeProblem: 'unknown' | 'ambiguous' | undefined;
  /** Helps with suggestions, once its code is there. */
  assistant: Assistant | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #municipality: () => Municipality;
  readonly #unknown: Unknown;
  #named: Municipality | undefined;
  /** The field for the place was left before help had come. */
  #leftEarly = false;

  constructor(host: ReactiveControllerHost, municipality: () => Municipality, unknown: Unknown) {
    this.#host = host;
    this.#municipality = municipality;
    this.#unknown = unknown;
    host.addController(this);
  }

  /** Names what a start value gave as an id, once the municipality's lists are there. */
  hostUpdate(): void {
    const municipality = this.#municipality();
    if (municipality === this.#named) return;
    this.#named = municipality;
    this.#name(municipality);
  }

  /** Takes the values that the page or a link gives; asked at once, named later. */
  start({topic, area, audience, query = ''}: LinkedQuestion): void {
    const known = audiences.find(each => each === audience);
    if (audience && !known) this.#unknown('audience', audience, audiences);
    this.question = {
      words: query,
      placeText: '',
      ...(topic && {topic: {id: topic, name: ''}}),
      ...(area && {place: {label: '', areaCode: area}}),
      ...(known && {audience: known}),
    };
    this.#name(this.#municipality());
  }

  /** Takes the help that has come, with what was typed in the meantime. */
  accept(assistant: Assistant): void {
    this.assistant = assistant;
    const {words, topic, placeText, place} = this.question;
    if (words && !topic) assistant.suggestTopics(words);
    if (placeText && !place) assistant.places.suggest(placeText.trim());
    if (this.#leftEarly) void this.leavePlace();
    this.#host.requestUpdate();
  }

  writeWords(words: string): void {
    this.#change(withWords(this.question, words));
    this.assistant?.suggestTopics(words);
  }

  writePlace(text: string): void {
    this.#change(withPlaceText(this.question, text));
    this.assistant?.places.suggest(text.trim());
  }

  chooseTopic(topic: Topic): void {
    this.#change(withTopic(this.question, topic));
  }

  choosePlace(place: PlaceOption): void {
    this.#change(withPlace(this.question, place));
  }

  chooseAudience(audience: Audience | undefined): void {
    this.#change(withAudience(this.question, audience));
  }

  /** Leaves the field for the place: what was meant is taken, or the field says what is wrong. */
  async leavePlace(): Promise<void> {
    const {placeText, place} = this.question;
    if (place || !placeText.trim()) return;
    this.#leftEarly = !this.assistant;
    const meant = await this.assistant?.places.meant(placeText.trim());
    if (!meant || this.question.placeText !== placeText || this.question.place) return;
    if (typeof meant === 'object') this.choosePlace(meant);
    else this.placeProblem = meant;
    this.#host.requestUpdate();
  }

  /** Takes the topic that was typed in full, if it is one: by the button or Enter. */
  submit(): void {
    this.assistant?.topicBox.close();
    const meant = this.question.topic ? undefined : this.topicMeant;
    if (meant) this.chooseTopic(meant);
    void this.leavePlace();
  }

  clear(): void {
    this.assistant?.topicBox.show([]);
    this.assistant?.places.suggest('');
    this.#change(emptyQuestion);
  }

  /** The topic that was chosen, or typed in full. */
  get topicMeant(): Topic | undefined {
    const {topic, words} = this.question;
    if (!topic) return this.assistant?.topicMeant(words);
    return this.#municipality().topics.find(({id}) => id === topic.id);
  }

  #change(question: Question): void {
    this.placeProblem = undefined;
    this.question = question;
    this.#host.requestUpdate();
  }

  #name({topics, areas}: Municipality): void {
    const {topic, place} = this.question;
    if (topic && !topic.name && topics.length > 0) {
      const known = topics.find(({id}) => id === topic.id);
      this.question = known ? withTopic(this.question, known) : withWords(this.question, '');
      if (!known)
        this.#unknown(
          'topic',
          topic.id,
          topics.map(({id}) => id),
        );
    }
    if (place && !place.label && areas.length > 0) {
      const known = areas.find(({code}) => code === place.areaCode);
      this.question = known
        ? withPlace(this.question, {label: known.name, areaCode: known.code})
        : withPlaceText(this.question, '');
      if (!known)
        this.#unknown(
          'area',
          place.areaCode,
          areas.map(({code}) => code),
        );
    }
  }
}
