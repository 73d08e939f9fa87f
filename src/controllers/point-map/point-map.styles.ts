import {css} from 'lit';

/**
 * What Leaflet needs of its own leaflet.css (1.9.4, BSD-2-Clause) without its controls and images, and what is ours around it. The
 * z-indexes of Leaflet stay inside the stage.
 */
export const pointMapStyles = css`
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-marker-icon,
  .leaflet-tile-container,
  .leaflet-layer {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-container {
    overflow: hidden;
    -webkit-tap-highlight-color: transparent;
    /* One finger scrolls the page; two are ours. */
    touch-action: pan-x pan-y;
    cursor: crosshair;
  }
  .leaflet-tile {
    visibility: hidden;
    user-select: none;
    -webkit-user-drag: none;
  }
  .leaflet-container img.leaflet-tile {
    width: auto;
    max-width: none;
    max-height: none;
    padding: 0;
    /* Chromium shows a line between tiles without: https://crbug.com/600120 */
    mix-blend-mode: plus-lighter;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-dragging .leaflet-container,
  .leaflet-container.leaflet-drag-target {
    cursor: grabbing;
  }
  .point-map {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .stage {
    position: relative;
    isolation: isolate;
    border: 1px solid var(--_verbind-border-color);
  }
  .map {
    position: relative;
    block-size: clamp(14rem, 55vh, 26rem);
    background-color: var(--_verbind-subtle-background);
  }
  /* A map has the same directions in every script, and the outline must not hide under what is next to it. */
  .map:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .cross-hair {
    position: absolute;
    inset: 0;
    z-index: 1000;
    inline-size: 48px;
    block-size: 48px;
    margin: auto;
    fill: none;
    stroke: #000;
    stroke-width: 2;
    opacity: 0.55;
    filter: drop-shadow(0 0 1px #fff) drop-shadow(0 0 1px #fff);
    pointer-events: none;
  }
  .map:focus-visible ~ .cross-hair {
    stroke-width: 4;
    opacity: 1;
  }
  /* As wide as squareOf() says. */
  .square {
    background-image:
      repeating-linear-gradient(to right, currentcolor 0 1px, transparent 1px 64px),
      repeating-linear-gradient(to bottom, currentcolor 0 1px, transparent 1px 64px);
    opacity: 0.35;
  }
  .pin {
    pointer-events: none;
  }
  .pin svg {
    display: block;
    inline-size: 32px;
    block-size: 40px;
    fill: #b00020;
    stroke: #fff;
    stroke-width: 2;
  }
  .pin circle {
    fill: #fff;
    stroke: none;
  }
  .map-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  .tool {
    inline-size: max(44px, var(--_verbind-target-size));
    padding: 0;
  }
  .tool svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    vertical-align: middle;
  }
  .map-note {
    font-size: 0.9em;
  }
  .fingers {
    display: none;
  }
  @media (pointer: coarse) {
    .fingers {
      display: block;
    }
    .mouse {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .leaflet-container,
    .pin {
      forced-color-adjust: none;
    }
    .square {
      color: CanvasText;
    }
  }
  @media print {
    .map-tools,
    .fingers,
    .mouse,
    .cross-hair {
      display: none;
    }
    .stage {
      break-inside: avoid;
    }
    .leaflet-container {
      print-color-adjust: exact;
    }
  }
`;
