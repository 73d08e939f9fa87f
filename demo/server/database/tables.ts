import type {Generated} from 'kysely';

/** A document of the contract under its id, in the order in which the municipality gave them. */
interface DocumentTable {
  readonly id: string;
  readonly position: number;
  readonly document: unknown;
}

/** What a search needs of a contact point and no more: the narrower, the faster. */
interface ContactSearchTable {
  readonly id: string;
  readonly name: string;
  readonly isFallback: boolean;
  readonly topicIds: string[];
  readonly areaCodes: string[];
  readonly audience: string[];
  readonly words: unknown;
}

/** All tables; columns are camelCase here and in the database. */
export interface Tables {
  readonly configuration: DocumentTable;
  readonly topic: DocumentTable;
  readonly area: DocumentTable;
  readonly contactPoint: DocumentTable;
  readonly contactSearch: ContactSearchTable;
  readonly word: {readonly word: string};
  /** Grows by one with every import: answers kept in memory are of one version. */
  readonly dataVersion: {readonly version: Generated<number>};
}
