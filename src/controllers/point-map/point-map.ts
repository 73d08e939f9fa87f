import {render} from 'lit';
import type {LeafletMouseEvent, Map as LeafletMap, Marker as LeafletMarker} from 'leaflet';
import {Marker} from 'leaflet/src/layer/marker/Marker.js';
import {isInNetherlands, type GeoCoordinates} from '../../model/geo-coordinates.js';
import {listenToKeys, pan, sparePage} from './gestures.js';
import {latLng, leafletMap, type View} from './leaflet-map.js';
import {pin} from './pin.js';
import {pointMapStyles} from './point-map.styles.js';
import {pointMapView, type PointMapWords} from './point-map.views.js';
import {kadasterTiles, showTiles, squareOf} from './tiles.js';

/** What a map is opened with. */
export interface PointMapSettings extends View {
  /** Hears of a point that somebody chose; the map has marked it. */
  readonly choose: (point: GeoCoordinates) => void;
  readonly words: PointMapWords;
  /** Address of the tiles, with `{z}`, `{x}` and `{y}`; those of the Kadaster unless told. */
  readonly tiles?: string;
}

/** A map that is open. */
export interface PointMap {
  /** Marks a point and brings it into sight; nothing is marked without. The one who chooses is not told again. */
  show(point: GeoCoordinates | undefined): void;
  /** Says everything in other words. */
  say(words: PointMapWords): void;
  /** Gives the map the keyboard. */
  focus(): void;
  /** Leaves nothing behind. */
  close(): void;
}

/** Six decimals are a decimetre: more says nothing about a place. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

class OpenMap implements PointMap {
  readonly #container: HTMLElement;
  readonly #choose: PointMapSettings['choose'];
  readonly #map: LeafletMap;
  readonly #stopTiles: () => void;
  readonly #sizes: ResizeObserver;
  readonly #marker: LeafletMarker = new Marker([0, 0], {icon: pin(), interactive: false, keyboard: false});
  #words: PointMapWords;
  #square: number | undefined;
  #closed = false;

  constructor(container: HTMLElement, {choose, words, tiles = kadasterTiles, ...view}: PointMapSettings) {
    this.#container = container;
    this.#choose = choose;
    this.#words = words;
    this.#render();
    this.#map = leafletMap(this.#element, view);
    sparePage(this.#map);
    listenToKeys(this.#map, () => this.#chooseMiddle());
    this.#map.on('click', ({latlng}: LeafletMouseEvent) => this.#chosen(latlng));
    this.#map.on('zoomend', () => this.#picture(this.#square === undefined));
    if (view.point) this.#mark(view.point);
    this.#stopTiles = showTiles(this.#map, tiles, shown => this.#picture(shown));
    this.#sizes = new ResizeObserver(() => this.#map.invalidateSize({animate: false}));
    this.#sizes.observe(this.#element);
  }

  show(point: GeoCoordinates | undefined): void {
    if (!point || !isInNetherlands(point)) this.#marker.remove();
    else {
      this.#mark(point);
      this.#map.panTo(latLng(point), {animate: false});
    }
  }

  say(words: PointMapWords): void {
    this.#words = words;
    this.#render();
  }

  focus(): void {
    this.#element.focus();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#sizes.disconnect();
    this.#stopTiles();
    this.#map.remove();
    render(undefined, this.#container);
  }

  get #element(): HTMLElement {
    const element = this.#container.querySelector<HTMLElement>('.map');
    // Drawn by ourselves, right before.
    if (!element) throw new Error('The map has gone out of its container.');
    return element;
  }

  #mark(point: GeoCoordinates): void {
    this.#marker.setLatLng(latLng(point)).addTo(this.#map);
  }

  #chosen({lat, lng}: {readonly lat: number; readonly lng: number}): void {
    const point = {longitude: rounded(lng), latitude: rounded(lat)};
    if (!isInNetherlands(point)) return;
    this.#mark(point);
    this.#choose(point);
  }

  #chooseMiddle(): void {
    this.#chosen(this.#map.getCenter());
  }

  #picture(shown: boolean): void {
    this.#square = shown ? undefined : squareOf(this.#map);
    this.#render();
  }

  #render(): void {
    const view = pointMapView({
      words: this.#words,
      square: this.#square,
      pan: direction => pan(this.#map, direction),
      zoom: by => this.#map.setZoom(this.#map.getZoom() + by),
      chooseMiddle: () => this.#chooseMiddle(),
    });
    render(view, this.#container);
  }
}

/** Gives the root around an element the styles of the map, once. */
const dress = (element: HTMLElement): void => {
  const root = element.getRootNode();
  const {styleSheet} = pointMapStyles;
  if (!styleSheet || !(root instanceof ShadowRoot || root instanceof Document)) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
};

/**
 * Opens a map on which somebody points at a place: by mouse, with fingers, by keys or by buttons alone. Loaded when asked for.
 * @param container an empty element in a shadow root, which the map fills
 */
export const openPointMap = (container: HTMLElement, settings: PointMapSettings): PointMap => {
  dress(container);
  return new OpenMap(container, settings);
};
