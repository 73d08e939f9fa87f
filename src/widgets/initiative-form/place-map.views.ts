import {html, nothing, type TemplateResult} from 'lit';
import type {Texts} from './initiative-form.messages.js';
import {mapId, type PlaceMap} from './place-map.js';

/** The way to a map, and the map. */
export const placeMapView = (map: PlaceMap, texts: Texts): TemplateResult => {
  const open = map.at === 'open' || map.at === 'opening';
  return html`
    <div class="stack" part="map">
      <div>
        <button
          type="button"
          class="secondary"
          part="button"
          aria-expanded=${open}
          aria-busy=${map.at === 'opening'}
          @click=${map.toggle}
          .textContent=${open ? texts.closeMap : texts.openMap}
        ></button>
      </div>
      <p role="status" .textContent=${map.at === 'failed' ? texts.mapFailed : ''}></p>
      ${open ? html`<div id=${mapId}></div>` : nothing}
    </div>
  `;
};
