import type {ColumnType, Generated} from 'kysely';

/** Written as JSON text, read as what it says. */
type Json = ColumnType<unknown, string, string>;

type JsonOrNothing = ColumnType<unknown, string | null, string | null>;

interface InitiativeTable {
  readonly id: string;
  readonly reference: string;
  readonly receivedAt: Date;
  /** Of the visitor: `nl`, `en` or `fy`. */
  readonly language: string;
  readonly contactPointId: string | null;
  readonly expectedResponseDate: string | null;
  readonly progressTokenHash: string;
  /** What it is about. */
  readonly submission: Json;
  /** Who, and what may name others; gone after the term. */
  readonly personal: JsonOrNothing;
}

interface AttachmentTable {
  /** 128 bits that nobody guesses: who knows it may name it in an initiative, once. */
  readonly id: string;
  /** Of the form token that it was uploaded with. */
  readonly formId: string;
  readonly initiativeId: string | null;
  readonly name: string;
  readonly encodingFormat: string;
  readonly contentSize: number;
  readonly description: string | null;
  readonly content: Buffer | Uint8Array;
  readonly uploadedAt: Date;
  /** None once an initiative has named it. */
  readonly expiresAt: Date | null;
}

/** The answer to a send, that only who has the key of it can open. */
interface KeptAnswerTable {
  readonly key: string;
  readonly content: string;
  readonly answer: string;
  readonly expiresAt: Date;
}

interface MailTable {
  readonly id: string;
  readonly createdAt: Date;
  readonly state: 'waiting' | 'sent' | 'given-up';
  readonly tries: number;
  readonly dueAt: Date;
  /** Reference of what it is about. */
  readonly about: string;
  /** Gone when it was sent. */
  readonly content: JsonOrNothing;
}

/** The tables of the second migration. */
export interface InitiativeTables {
  readonly secret: {readonly name: string; readonly value: string};
  readonly referenceCounter: {readonly year: number; readonly last: number};
  readonly initiative: InitiativeTable;
  readonly attachment: AttachmentTable;
  readonly keptAnswer: KeptAnswerTable;
  /** Solutions of proof of work that were used. */
  readonly solvedWork: {readonly signature: string; readonly expiresAt: Date};
  /** "Ik doe mee" or "het zit vast", and who said so. */
  readonly message: {
    readonly id: string;
    readonly projectId: string;
    readonly receivedAt: Date;
    readonly kind: 'join' | 'help';
    readonly personal: JsonOrNothing;
  };
  readonly mail: MailTable;
  /** What happened to what; of the public never who. */
  readonly audit: {
    readonly id: Generated<string>;
    readonly at: Date;
    readonly event: string;
    readonly about: string;
    /** The official who did it. */
    readonly by: string | null;
    /** What was changed, as it was and as it is. */
    readonly from: JsonOrNothing;
    readonly to: JsonOrNothing;
  };
}
