/** What somebody follows: one project, or all in an area or on a topic. */
export type SubscriptionScope = {readonly projectId: string} | {readonly areaCode: string} | {readonly topicId: string};

/** How often there is mail: on every change, or all changes of a week in one. */
export type SubscriptionFrequency = 'immediate' | 'weekly';

/** A wish to follow, still to be confirmed by who reads the mail of this address. */
export interface Subscription {
  readonly scope: SubscriptionScope;
  readonly email: string;
  readonly frequency: SubscriptionFrequency;
  /** BCP 47 tag of the language of the mails. */
  readonly locale?: string;
}
