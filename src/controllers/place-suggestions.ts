import type {ReactiveControllerHost} from 'lit';
import type {PlaceFinder, ReadOptions} from '../backend/ports.js';
import type {Area} from '../model/area.js';
import {fold} from '../model/fold.js';
import {findPlaces, type PlaceAnswer, type PlaceOption} from '../model/place-options.js';
import {Combobox} from './combobox.js';

/** Milliseconds of silence in typing before a place is looked up elsewhere. */
const pause = 200;

/** What it takes to know places, and who hears of one that was chosen. */
export interface PlaceSurroundings {
  readonly areas: () => readonly Area[];
  /** When the municipality has answered. */
  readonly places: () => Promise<PlaceFinder | undefined>;
  readonly options: () => ReadOptions;
  readonly choose: (place: PlaceOption) => void;
}

/** Suggests places for what is typed, and says what was meant. */
export class PlaceSuggestions {
  readonly box: Combobox<PlaceOption>;
  readonly #around: PlaceSurroundings;
  #lookUp = new AbortController();
  #answer: Promise<PlaceAnswer> | undefined;

  constructor(host: ReactiveControllerHost, around: PlaceSurroundings) {
    this.#around = around;
    this.box = new Combobox(host, around.choose);
  }

  /** Shows the places that the words may mean. */
  suggest(text: string): void {
    this.#lookUp.abort();
    this.#answer = text ? this.#find(text) : undefined;
    if (!text) this.box.show([]);
  }

  /** The place that was meant: the only answer, or one of just this name; else why there is none. */
  async meant(text: string): Promise<PlaceOption | 'unknown' | 'ambiguous'> {
    const {options, ambiguous} = await (this.#answer ?? this.#find(text));
    this.box.close();
    const [only] = options.length === 1 ? options : options.filter(({label}) => fold(label) === fold(text));
    return only ?? (ambiguous ? 'ambiguous' : 'unknown');
  }

  async #find(text: string): Promise<PlaceAnswer> {
    const {signal} = (this.#lookUp = new AbortController());
    try {
      const places = await this.#around.places();
      const answer = await findPlaces(text, this.#around.areas(), async query => {
        await new Promise(resolve => setTimeout(resolve, pause));
        signal.throwIfAborted();
        return (await places?.find(query, {...this.#around.options(), signal})) ?? [];
      });
      if (!signal.aborted) this.box.show(answer.options);
      return answer;
    } catch {
      // Nobody waits any more, or the place finder does not answer: what is known without it is still there to choose.
      return {options: [], ambiguous: false};
    }
  }
}
