import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PlaceFinder, ReadOptions} from '../../backend/ports.js';
import type {PointMap} from '../../controllers/point-map/point-map.js';
import type {GeoCoordinates} from '../../model/geo-coordinates.js';
import {wordsIn, type Catalogues} from './words-in.js';
import type {MapTexts} from './map/map.messages.js';

const catalogues: Catalogues<MapTexts> = {
  nl: async () => (await import('./map/map.messages.js')).nl,
  en: async () => (await import('./map/map.messages.en.js')).en,
  fy: async () => (await import('./map/map.messages.fy.js')).fy,
};

/** The element that the map fills. */
export const mapId = 'map';

/** What a map needs to know, and who hears of a point. */
export interface MapSurroundings {
  readonly places: PlaceFinder | undefined;
  readonly municipality: () => string;
  readonly options: () => ReadOptions;
  /** What is known of the place now. */
  readonly point: () => GeoCoordinates | undefined;
  readonly locale: () => string;
  readonly choose: (
    label: string,
    exact: {readonly areaCode?: string; readonly position: readonly [number, number]},
  ) => void;
}

const fourDecimals = (degrees: number, locale: string): string =>
  degrees.toLocaleString(locale, {minimumFractionDigits: 4, maximumFractionDigits: 4});

/** A map beside the field for the place: its code and its picture come only when somebody asks for them. */
export class PlaceMap implements ReactiveController {
  at: 'closed' | 'opening' | 'open' | 'failed' = 'closed';
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  readonly #around: MapSurroundings;
  #map: PointMap | undefined;
  #container: Element | null = null;

  constructor(
    host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment},
    around: MapSurroundings,
  ) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  /** A map whose step is no longer shown has gone with it. */
  hostUpdated(): void {
    if (this.#map && this.#host.renderRoot.querySelector(`#${mapId}`) !== this.#container) this.#close();
  }

  hostDisconnected(): void {
    this.#close();
  }

  readonly toggle = async (): Promise<void> => {
    if (this.at === 'open' || this.at === 'opening') {
      this.#close();
      return;
    }
    this.#show('opening');
    await this.#host.updateComplete;
    try {
      await this.#open();
    } catch {
      // The chunk did not come: the field above does the same.
      this.#close();
      this.#show('failed');
    }
  };

  async #open(): Promise<void> {
    const {point, places, municipality, options} = this.#around;
    const known = point();
    const [{openPointMap}, words, found] = await Promise.all([
      import('../../controllers/point-map/point-map.js'),
      wordsIn(catalogues, this.#around.locale()),
      known ? [] : (places?.find(municipality(), options()) ?? []),
    ]);
    const container = this.#host.renderRoot.querySelector<HTMLElement>(`#${mapId}`);
    if (this.at !== 'opening' || !container) return;
    const [longitude, latitude] = found.find(({position}) => position)?.position ?? [];
    const centre = longitude !== undefined && latitude !== undefined ? {longitude, latitude} : undefined;
    this.#container = container;
    this.#map = openPointMap(container, {
      words,
      choose: chosen => void this.#choose(chosen, words),
      ...(centre && {centre}),
      ...(known && {point: known}),
    });
    this.#show('open');
    this.#map.focus();
  }

  /** Says where the point is in words, when somebody knows. */
  async #choose({longitude, latitude}: GeoCoordinates, words: MapTexts): Promise<void> {
    const {places, options, choose, locale} = this.#around;
    const position = [longitude, latitude] as const;
    const name = words.point(fourDecimals(latitude, locale()), fourDecimals(longitude, locale()));
    choose(name, {position});
    try {
      const place = await places?.nearest?.({longitude, latitude}, options());
      const {neighbourhood, district, municipality} = place?.areaCodes ?? {};
      const areaCode = neighbourhood ?? district ?? municipality;
      const now = this.#around.point();
      if (place && now?.longitude === longitude && now.latitude === latitude)
        choose(place.label, {position, ...(areaCode && {areaCode})});
    } catch {
      // The point itself is enough.
    }
  }

  #close(): void {
    this.#map?.close();
    this.#map = undefined;
    this.#container = null;
    this.#show('closed');
  }

  #show(at: PlaceMap['at']): void {
    if (this.at === at) return;
    this.at = at;
    this.#host.requestUpdate();
  }
}
