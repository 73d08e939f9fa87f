import type {Map as LeafletMap} from 'leaflet';

/** Pixels of the map that an arrow key or button moves it by. */
const stride = 100;

/** Turns of a wheel, in pixels, that make one step. */
const turn = 60;

const directions = {north: [0, -stride], east: [stride, 0], south: [0, stride], west: [-stride, 0]} as const;

/** A way to go. */
export type Direction = keyof typeof directions;

const keys: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
};

/** Shows what is further that way. */
export const pan = (map: LeafletMap, direction: Direction): void => {
  const [x, y] = directions[direction];
  map.panBy([x, y], {animate: false});
};

/** Lets arrow keys move the map, plus and minus zoom, and Enter choose the middle. */
export const listenToKeys = (map: LeafletMap, chooseMiddle: () => void): void => {
  map.getContainer().addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = keys[event.key];
    if (direction) pan(map, direction);
    else if (event.key === '+' || event.key === '=') map.zoomIn();
    else if (event.key === '-') map.zoomOut();
    else if (event.key === 'Enter' && !event.repeat) chooseMiddle();
    else return;
    event.preventDefault();
  });
};

/** Zooms by the wheel with Ctrl or ⌘ only: without, the wheel scrolls the page, over a map as well. */
const listenToWheel = (map: LeafletMap): void => {
  let turned = 0;
  const turnedBy = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    // Lines and pages, as Firefox has them, are more than a pixel.
    turned -= event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : turn);
    if (Math.abs(turned) < turn) return;
    const point = map.mouseEventToContainerPoint(event);
    map.setZoomAround(map.containerPointToLatLng(point), map.getZoom() + Math.sign(turned));
    turned = 0;
  };
  map.getContainer().addEventListener('wheel', turnedBy, {passive: false});
};

/**
 * Leaves the page to whoever scrolls it: one finger on the map scrolls the page and two move the map (the styles say so to the
 * browser); a mouse drags the map, a wheel does nothing by itself.
 */
export const sparePage = (map: LeafletMap): void => {
  map.dragging.disable();
  // Comes before the event that Leaflet begins to drag at.
  map.getContainer().addEventListener(
    'pointerdown',
    ({pointerType}) => {
      if (pointerType === 'mouse') map.dragging.enable();
      else map.dragging.disable();
    },
    {capture: true},
  );
  listenToWheel(map);
};
