import type {MapTexts} from './map.messages.js';

/** The texts of the map in English. */
export const en: MapTexts = {
  name: 'Map',
  keys: 'Move the map with the arrow keys, zoom with plus and minus, and choose the middle with Enter.',
  fingers: 'Move the map with two fingers, or with the arrows. Tap the place that you mean.',
  mouse: 'Click the place that you mean. Hold Ctrl to zoom with the mouse wheel.',
  chooseMiddle: 'Choose the middle of the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  north: 'To the north',
  east: 'To the east',
  south: 'To the south',
  west: 'To the west',
  source: 'Map data: Kadaster (opens a new tab)',
  noPicture: metres =>
    `The map does not load. You can still choose a place: each square is about ${metres} metres wide.`,
  point: (latitude, longitude) => `Place on the map (${latitude}, ${longitude})`,
};
