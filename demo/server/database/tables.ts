import type {Generated} from 'kysely';
import type {InitiativeTables} from './initiative-tables.js';
import type {ProjectTables} from './project-tables.js';
import type {SubscriptionTables} from './subscription-tables.js';

/** A document of the contract under its id, in the order in which the municipality gave them. */
interface DocumentTable {
  readonly id: string;
  readonly position: number;
  readonly document: unknown;
}

/** What a search needs of a contact point and no more: the narrower, the faster. The desk that is always there is not in it. */
interface ContactSearchTable {
  readonly id: string;
  /** Place in the alphabet of the whole list, so that every database sorts alike, whatever its locale. */
  readonly alphabetical: number;
  readonly topicIds: string[];
  readonly areaCodes: string[];
  /** One bit for each audience; none for everybody. */
  readonly audience: number;
  readonly words: unknown;
}

/** Every word of the contact points: where what is typed is looked up before the search itself. */
interface WordTable {
  readonly word: string;
  /** What Dutch full-text search makes of it; nothing of a stop word. */
  readonly lexeme: string | null;
  /** In how many contact points it stands. */
  readonly documents: number;
}

/** All tables; columns are camelCase here and in the database. */
export interface Tables extends InitiativeTables, ProjectTables, SubscriptionTables {
  readonly configuration: DocumentTable;
  readonly topic: DocumentTable;
  readonly area: DocumentTable;
  readonly contactPoint: DocumentTable;
  readonly contactSearch: ContactSearchTable;
  readonly word: WordTable;
  /** Grows by one with every import: what is kept in memory is of one version. */
  readonly dataVersion: {readonly version: Generated<number>};
}
