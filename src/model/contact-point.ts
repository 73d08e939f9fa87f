import type {Audience} from './audience.js';
import type {OpeningHours} from './opening-hours.js';

/** By what means somebody is reached. */
export type ChannelType = 'telephone' | 'email' | 'appointment' | 'form' | 'website' | 'chat' | 'whatsapp' | 'visit';

/** One way to reach a contact point. */
export interface Channel {
  readonly type: ChannelType;
  /** A telephone number, an e-mail address, or an absolute http(s) URL; for `visit` the address in words. */
  readonly value: string;
  readonly label?: string;
}

/** schema.org PostalAddress, as far as a visitor needs it. */
export interface PostalAddress {
  readonly streetAddress: string;
  readonly postalCode?: string;
  readonly addressLocality?: string;
}

/** Enough of another contact point to reach it: the substitute of somebody who is absent. */
export interface ContactPointReference {
  readonly id: string;
  readonly name: string;
  readonly roleName?: string;
  readonly channels: readonly Channel[];
}

/** Why this contact point was found: the names of what it matched on. */
export interface MatchReason {
  readonly topic?: {readonly id: string; readonly name: string};
  readonly area?: {readonly code: string; readonly name: string};
  readonly audience?: Audience;
}

/** Whom to turn to: a team, a desk or a role (schema.org ContactPoint). */
export interface ContactPoint {
  readonly id: string;
  readonly name: string;
  readonly contactType?: string;
  readonly roleName?: string;
  readonly description?: string;
  /** What this contact point does. */
  readonly responsibleFor: readonly string[];
  /** What people expect of it, wrongly. */
  readonly notResponsibleFor: readonly string[];
  readonly audience: readonly Audience[];
  readonly topicIds: readonly string[];
  readonly areaServed: readonly {readonly code: string; readonly name: string}[];
  readonly channels: readonly Channel[];
  readonly address?: PostalAddress;
  readonly openingHours: readonly OpeningHours[];
  readonly openingHoursNote?: string;
  /** BCP 47 tags of the languages spoken. */
  readonly availableLanguage: readonly string[];
  readonly substituteId?: string;
  readonly substitute?: ContactPointReference;
  /** Last day of absence, `YYYY-MM-DD`. */
  readonly absentUntilDate?: string;
  /** Working days within which an answer is promised, and the measured median. */
  readonly responseTime?: {readonly promisedDays: number; readonly measuredDays?: number};
  /** The desk that helps when nobody else matches. */
  readonly isFallback: boolean;
  readonly matchedOn?: MatchReason;
  /** Day on which somebody last checked these data, `YYYY-MM-DD`. */
  readonly checkedDate?: string;
  /** UTC, RFC 3339. */
  readonly modifiedAt?: string;
}
