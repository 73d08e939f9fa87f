import type {Coords, GridLayer as LeafletLayer, Map as LeafletMap, TileEvent} from 'leaflet';
import {GridLayer} from 'leaflet/src/layer/tile/GridLayer.js';

/**
 * The background map of the Kadaster: open data, no key. A site allows it with `img-src https://service.pdok.nl`.
 * @see https://www.pdok.nl/introductie/-/article/basisregistratie-topografie-achtergrondkaarten-brt-a-
 */
export const kadasterTiles =
  'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png';

/** Milliseconds after which tiles that are still under way are no longer counted on. */
const patience = 8000;

/** The side of a square in pixels: four of them are as wide as a tile, and some are on every screen. */
const side = 64;

/** Metres of the equator in one pixel when the world is one tile of 256. */
const widest = 156_543;

/** How many metres wide a square of the grid is, in the middle of the map. */
export const squareOf = (map: LeafletMap): number =>
  (side * widest * Math.cos((map.getCenter().lat * Math.PI) / 180)) / 2 ** map.getZoom();

type CreateTile = (coords: Coords, done: (error: unknown, tile: HTMLElement) => void) => HTMLElement;

const layerOf = (createTile: CreateTile): LeafletLayer =>
  // Leaflet types what it makes of a class as anything.
  new (GridLayer.extend({createTile}))() as LeafletLayer;

const squareTile: CreateTile = () => {
  const square = document.createElement('div');
  square.className = 'square';
  return square;
};

/**
 * Pictures at an address with `{z}`, `{x}` and `{y}`. Leaflet's own layer of tiles lets go of one by giving it a `data:` image, which a
 * page would have to allow.
 */
const picturesAt = (address: string): LeafletLayer => {
  const layer = layerOf(({z, x, y}, done) => {
    const tile = document.createElement('img');
    tile.alt = '';
    tile.addEventListener('load', () => done(undefined, tile));
    tile.addEventListener('error', () => done(new Error('No picture'), tile));
    tile.src = address.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
    return tile;
  });
  // What is out of sight need not come any more.
  layer.on('tileunload', ({tile}: TileEvent) => tile.removeAttribute('src'));
  return layer;
};

/**
 * Shows tiles, and squares as long as none comes: blocked by the page's policy, or in a tunnel. Comes back by itself.
 * @param tell hears whether there is a picture
 * @returns what stops it
 */
export const showTiles = (map: LeafletMap, address: string, tell: (shown: boolean) => void): (() => void) => {
  const tiles = picturesAt(address);
  const squares = layerOf(squareTile);
  let came = false;

  const missing = (): void => {
    if (came) return;
    squares.addTo(map);
    tell(false);
  };
  const timer = setTimeout(missing, patience);
  tiles.on('tileload', () => {
    came = true;
    clearTimeout(timer);
    squares.remove();
    tell(true);
  });
  tiles.on('tileerror', missing);
  // Where somebody has moved to, what came before is no longer in sight.
  tiles.on('loading', () => {
    came = false;
  });
  const again = (): void => {
    tiles.redraw();
  };
  addEventListener('online', again);
  tiles.addTo(map);
  return () => {
    clearTimeout(timer);
    removeEventListener('online', again);
    // A tile that is let go of says that it failed, to a map that is no more.
    tiles.off('tileload tileerror loading');
  };
};
