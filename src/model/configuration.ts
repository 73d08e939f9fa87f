import type {Holiday} from './opening-hours.js';
import type {AuthorityLayer} from './topic.js';

/** Another government that some topics belong to: a water authority, the province, the state. */
export interface NeighbouringAuthority {
  readonly layer: AuthorityLayer;
  readonly name: string;
  readonly url?: string;
  readonly telephone?: string;
}

/** What a municipality set: the part of `/configuration` that is known so far. */
export interface Configuration {
  readonly municipality: {readonly name: string; readonly code: string; readonly telephone?: string};
  /** BCP 47 tags of the languages the municipality's own texts are in. */
  readonly locales: readonly string[];
  /** Where places are looked up: the backend's `/places`, PDOK directly from the browser, or only the list of areas. */
  readonly placeSearch: 'backend' | 'pdok' | 'none';
  readonly holidays: readonly Holiday[];
  readonly authorities: readonly NeighbouringAuthority[];
  readonly links: {
    readonly generalContact?: string;
    readonly privacyStatement?: string;
    readonly authenticatedForm?: string;
  };
  /** The backend's clock, UTC; the visitor's may be wrong by a day. */
  readonly serverTime?: string;
}
