import {Map as LeafletMap} from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import {netherlands, type GeoCoordinates} from '../../model/geo-coordinates.js';

/** From the whole country to a single house; the tiles go no further. */
const zooms = {minZoom: 7, maxZoom: 19} as const;

/** Near enough to see streets. */
const streets = 16;

/** A neighbourhood or two. */
const town = 14;

/** The middle of the country, where nothing better is known. */
const middle: GeoCoordinates = {longitude: 5.3, latitude: 52.2};

/** Where a map begins. */
export interface View {
  readonly centre?: GeoCoordinates | undefined;
  readonly point?: GeoCoordinates | undefined;
}

/** A point as Leaflet has it. */
export const latLng = ({latitude, longitude}: GeoCoordinates): [number, number] => [latitude, longitude];

/** A map of the Netherlands without any control of its own: these are made of strings, and have their words in English. */
export const leafletMap = (element: HTMLElement, {centre, point}: View): LeafletMap =>
  new LeafletMap(element, {
    ...zooms,
    zoomControl: false,
    attributionControl: false,
    // Leaflet forgets a key or button that is pressed while it still moves; without movement it is also as still as some need it.
    zoomAnimation: false,
    fadeAnimation: false,
    inertia: false,
    maxBounds: [
      [netherlands.south, netherlands.west],
      [netherlands.north, netherlands.east],
    ],
    maxBoundsViscosity: 1,
    center: latLng(point ?? centre ?? middle),
    zoom: point ? streets : centre ? town : zooms.minZoom,
  });
