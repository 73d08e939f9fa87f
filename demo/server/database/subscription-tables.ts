import type {ColumnType} from 'kysely';

interface SubscriptionTable {
  readonly id: string;
  readonly scopeKind: 'project' | 'area' | 'topic';
  readonly scopeId: string;
  readonly email: string;
  /** Keyed hash of the address in small letters: the same for the same mailbox. */
  readonly emailKey: string;
  readonly frequency: 'immediate' | 'weekly';
  /** Holds once it is confirmed. */
  readonly wantedFrequency: 'immediate' | 'weekly';
  readonly language: string;
  readonly confirmHash: string;
  readonly confirmBy: Date;
  readonly confirmedAt: Date | null;
  readonly createdAt: Date;
  readonly nextDigestAt: Date | null;
}

/** The tables of those who follow. */
export interface SubscriptionTables {
  readonly subscription: SubscriptionTable;
  readonly subscriptionNews: {
    readonly subscriptionId: string;
    readonly eventId: string;
    /** None while it waits for the letter of the week. */
    readonly sentAt: ColumnType<Date | null, Date | null, Date>;
  };
  /** Letters that were asked for, to count them. */
  readonly subscriptionRequest: {readonly emailKey: string; readonly at: Date};
}
