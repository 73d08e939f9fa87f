import type {FormattedText} from '../formatted-text.js';
import type {Phase} from './phase.js';
import type {Project} from './project.js';

/** Whose turn it is. */
export interface WaitingFor {
  readonly party: 'municipality' | 'initiator' | 'other';
  /** Who that is, in words: of use where it is another than the municipality or the initiator. */
  readonly name?: string;
  /** `YYYY-MM-DD`. */
  readonly since?: string;
  /** What they are to do. */
  readonly what?: string;
}

/** That nothing moves, since when and why. */
export interface Stalled {
  /** `YYYY-MM-DD`. */
  readonly since: string;
  readonly reason?: string;
  /** Who helps: the contact point that a request for help reaches. */
  readonly helpContactPointId?: string;
}

/** What is asked of the people behind a project. */
export interface ActionRequired {
  readonly what: string;
  /** The last day for it, `YYYY-MM-DD`. */
  readonly untilDate?: string;
  /** What happens otherwise. */
  readonly consequence?: string;
}

/** What was decided, why, and what was done with what people said. */
export interface Outcome {
  readonly decision: string;
  readonly reasoning?: FormattedText;
  /** `YYYY-MM-DD`. */
  readonly decidedDate?: string;
  /** "U zei – wij deden". */
  readonly heardAndDone: readonly {readonly heard: string; readonly done: string}[];
}

/** Who does what. */
export interface ProjectRole {
  readonly roleName: string;
  readonly who?: string;
  readonly task?: string;
}

/** A document to read elsewhere. */
export interface ProjectDocument {
  readonly name: string;
  /** Absolute, http(s). */
  readonly url: string;
  /** Media type. */
  readonly encodingFormat?: string;
  /** Bytes. */
  readonly contentSize?: number;
}

/** A moment to meet. */
export interface Meeting {
  readonly title: string;
  /** UTC. */
  readonly startAt: string;
  /** UTC. */
  readonly endAt?: string;
  /** Where, in words. */
  readonly locationLabel?: string;
  /** Absolute, http(s). */
  readonly url?: string;
}

/** How another project belongs to this one, seen from this one: it is its parent, this one was merged into it, and so on. */
export type ProjectRelation = 'parent' | 'child' | 'related' | 'mergedInto' | 'mergedFrom' | 'splitInto' | 'splitFrom';

/** Another project that has to do with this one. */
export interface RelatedProject {
  readonly id: string;
  readonly relation: ProjectRelation;
  /** Undefined where the backend only gives its id. */
  readonly title?: string;
}

/** How long comparable cases took, measured: a quarter took less than the lower, a quarter more than the upper. */
export interface ComparableDuration {
  /** How many cases. */
  readonly count: number;
  readonly lowerDays: number;
  readonly medianDays: number;
  readonly upperDays: number;
}

/** All that is known about one project. */
export interface ProjectDetails extends Project {
  readonly description?: FormattedText;
  /** In their order. */
  readonly phases: readonly Phase[];
  readonly waitingFor?: WaitingFor;
  readonly stalled?: Stalled;
  /** The day by which there is news, `YYYY-MM-DD`. */
  readonly nextUpdateExpectedDate?: string;
  readonly actionRequired?: ActionRequired;
  readonly outcome?: Outcome;
  readonly roles: readonly ProjectRole[];
  readonly contactPointIds: readonly string[];
  readonly documents: readonly ProjectDocument[];
  readonly meetings: readonly Meeting[];
  readonly related: readonly RelatedProject[];
  readonly comparableDuration?: ComparableDuration;
  /** Not in the public register: only who has its progress token sees it. */
  readonly isPrivate: boolean;
}
