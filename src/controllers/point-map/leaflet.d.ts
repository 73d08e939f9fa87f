// Leaflet by its parts, because the whole is twice as much to fetch; the types are those of the whole. A part without a name is
// a handler, which adds itself to every map.

declare module 'leaflet/src/map/Map.js' {
  export {Map} from 'leaflet';
}
declare module 'leaflet/src/map/handler/Map.Drag.js';
declare module 'leaflet/src/map/handler/Map.TouchZoom.js';
declare module 'leaflet/src/layer/tile/GridLayer.js' {
  export {GridLayer} from 'leaflet';
}
declare module 'leaflet/src/layer/marker/Marker.js' {
  export {Marker} from 'leaflet';
}
declare module 'leaflet/src/layer/marker/DivIcon.js' {
  export {DivIcon} from 'leaflet';
}
