import type {ColumnType, Generated} from 'kysely';

/** Written as JSON text, read as what it says. */
type Json = ColumnType<unknown, string, string>;

interface ProjectTable {
  readonly id: string;
  readonly reference: string;
  /** Of a project that came in by the form. */
  readonly initiativeId: string | null;
  readonly isPublic: boolean;
  /** When an official last changed it here; an import leaves it alone from then on. */
  readonly changedAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
  /** `ProjectDetails` of the contract. */
  readonly document: Json;
  /** Folded, to sort by, and to look for words that are nearly the same. */
  readonly title: string;
  readonly words: unknown;
  // The rest repeats what the document says, in a form that the database can look for.
  readonly status: string;
  readonly kind: string;
  readonly topicIds: string[];
  /** None for the whole municipality. */
  readonly areaCodes: string[];
  /** Degrees around the whole of it; nothing where it has no place. */
  readonly west: number | null;
  readonly south: number | null;
  readonly east: number | null;
  readonly north: number | null;
  readonly startDate: string | null;
  readonly participationUntilDate: string | null;
  readonly lastUpdateAt: Date | null;
}

interface ProjectUpdateTable {
  readonly projectId: string;
  readonly id: string;
  readonly publishedAt: Date;
  /** Came with an import, and goes with the next. */
  readonly isImported: boolean;
  /** `ProjectUpdate` of the contract. */
  readonly document: Json;
}

interface ProjectEventTable {
  /** Grows with every change of the same project, so that who comes back can say what came last. */
  readonly id: Generated<string>;
  readonly projectId: string;
  readonly at: Date;
  /** The news that was published, where that is what happened. */
  readonly updateId: string | null;
  /** Fields of the project that are otherwise now. */
  readonly changed: string[];
  /** When those who follow it were told. */
  readonly toldAt: ColumnType<Date | null, Date | null | undefined, Date>;
}

/** The tables of the register of projects. */
export interface ProjectTables {
  readonly projectEvent: ProjectEventTable;
  readonly project: ProjectTable;
  readonly projectUpdate: ProjectUpdateTable;
  /** Every word of what is public, as `word` has those of contact points. */
  readonly projectWord: {readonly word: string; readonly lexeme: string | null; readonly documents: number};
}
