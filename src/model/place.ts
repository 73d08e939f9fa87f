import type {AreaType} from './area.js';

/** A place that somebody typed and a place finder recognised. */
export interface Place {
  readonly label: string;
  readonly type: 'address' | 'postalCode' | 'street' | 'neighbourhood' | 'district' | 'town';
  /** Six positions without a space. */
  readonly postalCode?: string;
  /** CBS codes of the areas it lies in, as far as the source knows them. */
  readonly areaCodes: Readonly<Partial<Record<AreaType, string>>>;
  /** Longitude and latitude in degrees (WGS 84), in the order of GeoJSON. */
  readonly position?: readonly [longitude: number, latitude: number];
}
