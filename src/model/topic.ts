import type {Audience} from './audience.js';

/** The four layers of Dutch government that can be competent; names as in the contract. */
export type AuthorityLayer = 'municipality' | 'province' | 'waterAuthority' | 'state';

/** What a question can be about. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parentId?: string;
  /** Other words people use for it; searched, never shown. */
  readonly keywords: readonly string[];
  /** The same product elsewhere: URIs of the Uniforme Productnamenlijst (UPL). */
  readonly sameAs: readonly string[];
  readonly audience: readonly Audience[];
  /** Which layers of government deal with it; all absent when the source does not say. */
  readonly competentAuthority: Readonly<Partial<Record<AuthorityLayer, boolean>>>;
}
