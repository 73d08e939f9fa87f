import type {ReactiveControllerHost} from 'lit';
import type {PlaceFinder, ReadOptions} from '../../backend/ports.js';
import {Combobox} from '../../controllers/combobox.js';
import type {Municipality} from '../../controllers/municipality.js';
import {PlaceSuggestions} from '../../controllers/place-suggestions.js';
import {fold} from '../../model/fold.js';
import type {PlaceOption} from '../../model/place-options.js';
import {suggest} from '../../model/suggest.js';
import type {Topic} from '../../model/topic.js';

export {contactDetails} from './contact-details.views.js';
export {saveContact} from './save-contact.js';

const mostTopics = 6;

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
  readonly places: PlaceSuggestions;
  readonly #around: AssistantSurroundings;

  constructor(host: ReactiveControllerHost, around: AssistantSurroundings) {
    this.#around = around;
    this.topicBox = new Combobox(host, around.chooseTopic);
    this.places = new PlaceSuggestions(host, {
      ...around,
      areas: () => around.municipality().areas,
      choose: around.choosePlace,
    });
  }

  /** Shows the topics that the words may mean. */
  suggestTopics(words: string): void {
    const {topics} = this.#around.municipality();
    this.topicBox.show(suggest(words, topics, ({name, keywords}) => [name, ...keywords], mostTopics));
  }

  /** The topic of exactly this name or synonym. */
  topicMeant(words: string): Topic | undefined {
    const meant = fold(words.trim());
    const {topics} = this.#around.municipality();
    return meant
      ? topics.find(({name, keywords}) => [name, ...keywords].some(each => fold(each) === meant))
      : undefined;
  }
}
