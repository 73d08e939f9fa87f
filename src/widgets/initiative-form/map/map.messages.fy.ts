import type {MapTexts} from './map.messages.js';

/** The texts of the map in Frisian. */
export const fy: MapTexts = {
  name: 'Kaart',
  keys: 'Ferskow de kaart mei de pylktoetsen, zoom mei plus en min, en kies it midden mei Enter.',
  fingers: 'Ferskow de kaart mei twa fingers, of mei de pylken. Tik op it plak dat jo bedoele.',
  mouse: 'Klik op it plak dat jo bedoele. Hâld Ctrl yndrukt om mei it mûstsjil te zoomen.',
  chooseMiddle: 'Kies it midden fan de kaart',
  zoomIn: 'Ynzoome',
  zoomOut: 'Utzoome',
  north: 'Nei it noarden',
  east: 'Nei it easten',
  south: 'Nei it suden',
  west: 'Nei it westen',
  source: 'Kaartgegevens: Kadaster (iepenet in nij ljepblêd)',
  noPicture: metres => `De kaart laadt net. Jo kinne wol in plak kieze: elk fak is likernôch ${metres} meter breed.`,
  point: (latitude, longitude) => `Plak op de kaart (${latitude}, ${longitude})`,
};
