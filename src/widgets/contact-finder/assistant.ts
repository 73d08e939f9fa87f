import type {ReactiveControllerHost} from 'lit';
import type {PlaceFinder, ReadOptions} from '../../backend/ports.js';
import {Combobox} from '../../controllers/combobox.js';
import {fold} from '../../model/fold.js';
import {suggest} from '../../model/suggest.js';
import type {Topic} from '../../model/topic.js';
import type {Municipality} from './municipality.js';
import {findPlaces, type PlaceAnswer, type PlaceOption} from './place-options.js';

export {contactDetails} from './contact-details.views.js';
export {saveContact} from './save-contact.js';

const mostTopics = 6;

/** Milliseconds of silence in typing before a place is looked up elsewhere. */
const pause = 200;

/** What the assistant needs to know, and whom it tells. */
export interface AssistantSurroundings {
  readonly municipality: () => Municipality;
  /** When the municipality has answered. */
  readonly places: () => Promise<PlaceFinder | undefined>;
  readonly options: () => ReadOptions;
  readonly chooseTopic: (topic: Topic) => void;
  readonly choosePlace: (place: PlaceOption) => void;
}

/**
 * Helps somebody who fills in the form: suggestions, and what a place means. Its code comes when a visitor first touches the
 * widget; until then, and where it does not come, what is typed is searched for as it is.
 */
export class Assistant {
  readonly topicBox: Combobox<Topic>;
  readonly placeBox: Combobox<PlaceOption>;
  readonly #around: AssistantSurroundings;
  #lookUp = new AbortController();
  #answer: Promise<PlaceAnswer> | undefined;

  constructor(host: ReactiveControllerHost, around: AssistantSurroundings) {
    this.#around = around;
    this.topicBox = new Combobox(host, around.chooseTopic);
    this.placeBox = new Combobox(host, around.choosePlace);
  }

  /** Shows the topics that the words may mean. */
  suggestTopics(words: string): void {
    const {topics} = this.#around.municipality();
    this.topicBox.show(suggest(words, topics, ({name, keywords}) => [name, ...keywords], mostTopics));
  }

  /** Shows the places that the words may mean. */
  suggestPlaces(text: string): void {
    this.#lookUp.abort();
    this.#answer = text ? this.#find(text) : undefined;
    if (!text) this.placeBox.show([]);
  }

  /** The place that was meant: the only answer, or one of just this name; else why there is none. */
  async placeMeant(text: string): Promise<PlaceOption | 'unknown' | 'ambiguous'> {
    const {options, ambiguous} = await (this.#answer ?? this.#find(text));
    this.placeBox.close();
    const [only] = options.length === 1 ? options : options.filter(({label}) => fold(label) === fold(text));
    return only ?? (ambiguous ? 'ambiguous' : 'unknown');
  }

  /** The topic of exactly this name or synonym. */
  topicMeant(words: string): Topic | undefined {
    const meant = fold(words.trim());
    const {topics} = this.#around.municipality();
    return meant
      ? topics.find(({name, keywords}) => [name, ...keywords].some(each => fold(each) === meant))
      : undefined;
  }

  async #find(text: string): Promise<PlaceAnswer> {
    const {signal} = (this.#lookUp = new AbortController());
    try {
      const places = await this.#around.places();
      const find: PlaceFinder['find'] = async (query, options) => {
        await new Promise(resolve => setTimeout(resolve, pause));
        signal.throwIfAborted();
        return (await places?.find(query, options)) ?? [];
      };
      const {areas} = this.#around.municipality();
      const answer = await findPlaces(text, areas, {find}, {...this.#around.options(), signal});
      if (!signal.aborted) this.placeBox.show(answer.options);
      return answer;
    } catch {
      // Nobody waits any more, or the place finder does not answer: what is known without it is still there to choose.
      return {options: [], ambiguous: false};
    }
  }
}
