import {html, nothing, type TemplateResult} from 'lit';
import type {Direction} from './gestures.js';

/** What a map says; all of it is the caller's. */
export interface PointMapWords {
  /** Of the whole: `Kaart`. */
  readonly name: string;
  /** How it works with keys, for who hears it. */
  readonly keys: string;
  readonly fingers: string;
  readonly mouse: string;
  readonly chooseMiddle: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly north: string;
  readonly east: string;
  readonly south: string;
  readonly west: string;
  /** Whose map it is, and that the link leaves the page. */
  readonly source: string;
  /** There is no picture, only squares of so many metres. */
  readonly noPicture: (metres: number) => string;
}

/** What can be done with a map. */
export interface PointMapView {
  readonly words: PointMapWords;
  /** How wide the squares are; undefined while there is a picture. */
  readonly square: number | undefined;
  readonly pan: (direction: Direction) => void;
  readonly zoom: (by: 1 | -1) => void;
  readonly chooseMiddle: () => void;
}

const drawings = {
  zoomIn: 'M4 12h16M12 4v16',
  zoomOut: 'M4 12h16',
  north: 'M12 20V4M5 11l7-7 7 7',
  east: 'M4 12h16M13 5l7 7-7 7',
  south: 'M12 4v16M5 13l7 7 7-7',
  west: 'M20 12H4M11 5l-7 7 7 7',
} as const;

const tool = (name: keyof typeof drawings, words: PointMapWords, act: () => void): TemplateResult =>
  html`<button type="button" class="secondary tool" part="button" aria-label=${words[name]} @click=${act}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${drawings[name]} /></svg>
  </button>`;

/** Metres in two digits and noughts: more is not what people say. */
const rounded = (metres: number): number => {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(metres)) - 1);
  return Math.round(metres / size) * size;
};

/** Everything around the map itself, which Leaflet draws in `.map`: every button is one that people can also press with a switch. */
export const pointMapView = ({words, square, pan, zoom, chooseMiddle}: PointMapView): TemplateResult => html`
  <div class="point-map" role="region" aria-label=${words.name} part="map">
    <div class="stage">
      <div class="map" tabindex="0" role="application" aria-label=${words.name} aria-describedby="map-keys"></div>
      <svg class="cross-hair" viewBox="0 0 48 48" aria-hidden="true">
        <path d="M24 2v16M24 30v16M2 24h16M30 24h16" />
      </svg>
    </div>
    <p class="map-trouble" role="status" .textContent=${square === undefined ? '' : words.noPicture(rounded(square))}></p>
    <div class="map-tools">
      ${tool('zoomIn', words, () => zoom(1))} ${tool('zoomOut', words, () => zoom(-1))}
      ${(['west', 'north', 'south', 'east'] as const).map(direction => tool(direction, words, () => pan(direction)))}
      <button
        type="button"
        class="secondary"
        part="button"
        @click=${chooseMiddle}
        .textContent=${words.chooseMiddle}
      ></button>
    </div>
    <p class="map-note fingers" .textContent=${words.fingers}></p>
    <p class="map-note mouse" .textContent=${words.mouse}></p>
    <p class="visually-hidden" id="map-keys" .textContent=${words.keys}></p>
    ${
      square === undefined
        ? html`<p class="map-note">
            <a href="https://www.pdok.nl/" target="_blank" rel="noopener" part="link" .textContent=${words.source}></a>
          </p>`
        : nothing
    }
  </div>
`;
