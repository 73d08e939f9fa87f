/** The three levels of Statistics Netherlands (CBS): GM (municipality), WK (district, wijk), BU (neighbourhood, buurt). */
export type AreaType = 'municipality' | 'district' | 'neighbourhood';

/** A municipality, district or neighbourhood. */
export interface Area {
  /** CBS code with its letters, for example `GM0344`, `WK034405` or `BU03440533`. */
  readonly code: string;
  readonly name: string;
  readonly type: AreaType;
  readonly parentCode?: string;
  /** Six-position postcodes without a space, for example `3584CJ`. */
  readonly postalCodes?: readonly string[];
}
