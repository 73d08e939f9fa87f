import type {SameKeys} from '../../../localisation/catalogue.js';

/** The texts of the map in Dutch, the source of the other languages: B1, "u", sentence case. */
export const nl = {
  name: 'Kaart',
  keys: 'Verschuif de kaart met de pijltjestoetsen, zoom met plus en min, en kies het midden met Enter.',
  fingers: 'Verschuif de kaart met twee vingers, of met de pijlen. Tik op de plek die u bedoelt.',
  mouse: 'Klik op de plek die u bedoelt. Houd Ctrl ingedrukt om met het muiswiel te zoomen.',
  chooseMiddle: 'Kies het midden van de kaart',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  north: 'Naar het noorden',
  east: 'Naar het oosten',
  south: 'Naar het zuiden',
  west: 'Naar het westen',
  source: 'Kaartgegevens: Kadaster (opent een nieuw tabblad)',
  noPicture: (metres: number) =>
    `De kaart laadt niet. U kunt wel een plek kiezen: elk vak is ongeveer ${metres} meter breed.`,
  point: (latitude: string, longitude: string) => `Plek op de kaart (${latitude}, ${longitude})`,
};

/** The same texts in any language. */
export type MapTexts = SameKeys<typeof nl>;
