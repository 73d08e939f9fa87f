import {html, render} from 'lit';
import {DivIcon} from 'leaflet/src/layer/marker/DivIcon.js';
import type {DivIcon as LeafletDivIcon} from 'leaflet';

/** The sign at the chosen point: drawn here, because an image would have to be fetched. Its tip is the point. */
export const pin = (): LeafletDivIcon => {
  const drawing = document.createElement('div');
  render(
    html`<svg viewBox="0 0 32 40" aria-hidden="true">
      <path d="M16 39C8 27 2 22 2 15a14 14 0 0 1 28 0c0 7-6 12-14 24z" />
      <circle cx="16" cy="15" r="5" />
    </svg>`,
    drawing,
  );
  return new DivIcon({html: drawing, className: 'pin', iconSize: [32, 40], iconAnchor: [16, 39]});
};
