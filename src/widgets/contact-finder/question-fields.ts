import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PlaceFinder, ReadOptions} from '../../backend/ports.js';
import {Combobox} from '../../controllers/combobox.js';
import {audiences, type Audience} from '../../model/audience.js';
import {fold} from '../../model/fold.js';
import {suggest} from '../../model/suggest.js';
import type {Topic} from '../../model/topic.js';
import {
  emptyQuestion,
  withAudience,
  withPlace,
  withPlaceText,
  withTopic,
  withWords,
  type Question,
} from './contact-finder.state.js';
import type {Municipality} from './municipality.js';
import {findPlaces, type PlaceAnswer, type PlaceOption} from './place-options.js';
import type {LinkedQuestion} from './search-link.js';

const mostTopics = 6;

/** Milliseconds of silence in typing before a place is looked up. */
const pause = 200;

/** What the fields need to know of the rest. */
export interface Surroundings {
  readonly municipality: () => Municipality;
  readonly places: () => Promise<PlaceFinder | undefined>;
  readonly options: () => ReadOptions;
  /** Hears of a start value that does not exist. */
  readonly unknown: (attribute: 'topic' | 'area' | 'audience', value: string, known: readonly string[]) => void;
}

/** The fields of the form: what was typed, what was chosen, and the suggestions in between. */
export class QuestionFields implements ReactiveController {
  question: Question = emptyQuestion;
  /** Why the place that was typed can't be used yet. */
  placeProblem: 'unknown' | 'ambiguous' | undefined;
  readonly topicBox: Combobox<Topic>;
  readonly placeBox: Combobox<PlaceOption>;

  readonly #host: ReactiveControllerHost;
  readonly #around: Surroundings;
  #start: LinkedQuestion = {};
  #named: Municipality | undefined;
  #lookUp = new AbortController();
  #answer: Promise<PlaceAnswer> | undefined;

  constructor(host: ReactiveControllerHost, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    this.topicBox = new Combobox(host, topic => this.#change(withTopic(this.question, topic)));
    this.placeBox = new Combobox(host, place => this.#choosePlace(place));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#lookUp.abort();
  }

  /** Names what a start value gave as an id, once the municipality's lists are there. */
  hostUpdate(): void {
    const municipality = this.#around.municipality();
    if (municipality === this.#named) return;
    this.#named = municipality;
    this.#name(municipality);
  }

  /** Takes the values that the page or a link gives; asked at once, named later. */
  start(values: LinkedQuestion): void {
    this.#start = values;
    const {topic, area, query = ''} = values;
    const audience = audiences.find(each => each === values.audience);
    if (values.audience && !audience) this.#around.unknown('audience', values.audience, audiences);
    this.question = {
      words: query,
      placeText: '',
      ...(topic && {topic: {id: topic, name: ''}}),
      ...(area && {place: {label: '', areaCode: area}}),
      ...(audience && {audience}),
    };
    this.#name(this.#around.municipality());
  }

  readonly writeWords = (words: string): void => {
    this.#change(withWords(this.question, words));
    this.topicBox.show(
      suggest(words, this.#around.municipality().topics, ({name, keywords}) => [name, ...keywords], mostTopics),
    );
  };

  readonly writePlace = (text: string): void => {
    this.#lookUp.abort();
    this.placeProblem = undefined;
    this.#change(withPlaceText(this.question, text));
    this.#answer = text.trim() ? this.#find(text.trim()) : undefined;
    if (!this.#answer) this.placeBox.show([]);
  };

  /** Leaves the field: the only answer, or one of just this name, is taken; else the field says what is wrong. */
  readonly leavePlace = async (): Promise<void> => {
    const {placeText, place} = this.question;
    const text = placeText.trim();
    const answer = place || !text ? undefined : await this.#answer;
    this.placeBox.close();
    if (!answer || this.question.placeText.trim() !== text || this.question.place) return;
    const {options, ambiguous} = answer;
    const meant =
      options.find(({label}) => fold(label) === fold(text)) ?? (options.length === 1 ? options[0] : undefined);
    if (meant) this.#choosePlace(meant);
    else this.#refuse(ambiguous ? 'ambiguous' : 'unknown');
  };

  readonly chooseAudience = (audience: Audience | undefined): void =>
    this.#change(withAudience(this.question, audience));

  /** The topic that was typed in full, if it is one; chosen by pressing the button or Enter. */
  readonly submit = (): void => {
    const {words, topic} = this.question;
    this.topicBox.close();
    const meant = topic ? undefined : this.topicMeant(words);
    if (meant) this.#change(withTopic(this.question, meant));
    void this.leavePlace();
  };

  readonly clear = (): void => {
    this.#lookUp.abort();
    this.placeProblem = undefined;
    this.topicBox.show([]);
    this.placeBox.show([]);
    this.#change(emptyQuestion);
  };

  /** The topic of exactly this name or synonym. */
  topicMeant(words: string): Topic | undefined {
    const meant = fold(words.trim());
    return meant
      ? this.#around
          .municipality()
          .topics.find(({name, keywords}) => [name, ...keywords].some(each => fold(each) === meant))
      : undefined;
  }

  async #find(text: string): Promise<PlaceAnswer> {
    const {signal} = (this.#lookUp = new AbortController());
    const {areas} = this.#around.municipality();
    const finder = async (...[query, options]: Parameters<PlaceFinder['find']>): ReturnType<PlaceFinder['find']> => {
      await new Promise(resolve => setTimeout(resolve, pause));
      signal.throwIfAborted();
      return (await (await this.#around.places())?.find(query, options)) ?? [];
    };
    try {
      const answer = await findPlaces(text, areas, {find: finder}, {...this.#around.options(), signal});
      if (!signal.aborted) this.placeBox.show(answer.options);
      return answer;
    } catch {
      // Nobody waits any more, or the place finder does not answer: what is known without it is still there to choose.
      return {options: [], ambiguous: false};
    }
  }

  #choosePlace(place: PlaceOption): void {
    this.placeProblem = undefined;
    this.#change(withPlace(this.question, place));
  }

  #refuse(problem: 'unknown' | 'ambiguous'): void {
    this.placeProblem = problem;
    this.#host.requestUpdate();
  }

  #change(question: Question): void {
    this.question = question;
    this.#host.requestUpdate();
  }

  #name({topics, areas}: Municipality): void {
    const {topic, place} = this.question;
    if (topic && !topic.name && topics.length > 0) {
      const known = topics.find(({id}) => id === topic.id);
      if (known) this.question = withTopic(this.question, known);
      else
        this.#forget(
          'topic',
          topics.map(({id}) => id),
        );
    }
    if (place && !place.label && areas.length > 0) {
      const known = areas.find(({code}) => code === place.areaCode);
      if (known) this.question = withPlace(this.question, {label: known.name, areaCode: known.code});
      else
        this.#forget(
          'area',
          areas.map(({code}) => code),
        );
    }
  }

  #forget(attribute: 'topic' | 'area', known: readonly string[]): void {
    this.question = attribute === 'topic' ? withWords(this.question, '') : withPlaceText(this.question, '');
    this.#around.unknown(attribute, this.#start[attribute] ?? '', known);
  }
}
