import {fixtureCleanup, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {openPointMap, type PointMap, type PointMapSettings} from '../../../src/controllers/point-map/point-map.js';
import type {GeoCoordinates} from '../../../src/model/geo-coordinates.js';
import {buttonTokens} from '../../../src/theme/button-tokens.js';
import {hostStyles} from '../../../src/theme/host.js';
import {tokens} from '../../../src/theme/tokens.js';
import {buttonStyles} from '../../../src/ui/button.styles.js';

/** A root like that of a widget, with a place for the map. */
class MapHost extends LitElement {
  static override styles = [tokens, buttonTokens, hostStyles, buttonStyles];

  override render(): TemplateResult {
    return html`<div id="map"></div>`;
  }
}
customElements.define('map-host', MapHost);

/** What a map says in these tests. */
export const words: PointMapSettings['words'] = {
  name: 'Kaart',
  keys: 'Verschuif de kaart met de pijltjestoetsen.',
  fingers: 'Verschuif de kaart met twee vingers.',
  mouse: 'Houd Ctrl ingedrukt om te zoomen.',
  chooseMiddle: 'Kies het midden van de kaart',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  north: 'Naar het noorden',
  east: 'Naar het oosten',
  south: 'Naar het zuiden',
  west: 'Naar het westen',
  source: 'Kaartgegevens: Kadaster (opent een nieuw tabblad)',
  noPicture: metres => `De kaart laadt niet. Elk vak is ongeveer ${metres} meter breed.`,
};

/** Tiles that come, and tiles that do not. */
export const tiles = {
  there: '/test/support/map/tile.png?{z}-{x}-{y}',
  missing: '/nobody-lives-here/{z}/{x}/{y}.png',
} as const;

/** The middle of the sample town. */
export const centre: GeoCoordinates = {longitude: 5.25, latitude: 52.55};

/** A map that is open, and the points that were chosen on it. */
export interface Mounted {
  readonly host: HTMLElement;
  readonly map: PointMap;
  readonly chosen: readonly GeoCoordinates[];
  /** Where the map itself is on the page. */
  readonly surface: HTMLElement;
  close(): void;
}

/** Opens a map in a root of its own. */
export const mountMap = async (settings: Partial<PointMapSettings> = {}): Promise<Mounted> => {
  const host = await fixture<HTMLElement>(html`<map-host></map-host>`);
  const container = host.shadowRoot?.getElementById('map');
  if (!container) throw new Error('no place for the map');
  const chosen: GeoCoordinates[] = [];
  const map = openPointMap(container, {
    centre,
    words,
    tiles: tiles.there,
    choose: point => chosen.push(point),
    ...settings,
  });
  const surface = container.querySelector<HTMLElement>('[role="application"]');
  if (!surface) throw new Error('no map');
  const close = (): void => {
    map.close();
    fixtureCleanup();
  };
  return {host, map, chosen, surface, close};
};
