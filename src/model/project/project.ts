import type {Geometry} from '../geometry.js';

/** What a project is to the public: something of residents or businesses, something of the municipality, or a permit. */
export type ProjectKind = 'initiative' | 'project' | 'permit';

/** How a project stands as a whole. */
export type ProjectStatus = 'planned' | 'active' | 'paused' | 'completed' | 'cancelled';

/** All kinds, in the order in which they are offered. */
export const projectKinds: readonly ProjectKind[] = ['initiative', 'project', 'permit'];

/** All states, in the order in which they are offered. */
export const projectStatuses: readonly ProjectStatus[] = ['planned', 'active', 'paused', 'completed', 'cancelled'];

/** A picture with what is to be seen on it. */
export interface ProjectImage {
  /** Absolute, http(s). */
  readonly url: string;
  /** In words, for who does not see it; empty for a picture that says nothing. */
  readonly alt: string;
}

/** A project as it stands in a list: enough to choose it. */
export interface Project {
  readonly id: string;
  /** For people: `WR-2026-0042`. */
  readonly reference: string;
  readonly kind: ProjectKind;
  readonly title: string;
  readonly summary?: string;
  /** Undefined where the backend says something that is not known here. */
  readonly status?: ProjectStatus;
  readonly progress?: {readonly completedPhases: number; readonly totalPhases: number};
  readonly topicIds: readonly string[];
  /** None, or the municipality itself: for the whole of it. */
  readonly areaServed: readonly {readonly code: string; readonly name: string}[];
  /** Where it is, in words. */
  readonly locationLabel?: string;
  readonly geometry?: Geometry;
  /** Days as `YYYY-MM-DD`. */
  readonly startDate?: string;
  readonly plannedEndDate?: string;
  readonly endDate?: string;
  readonly image?: ProjectImage;
  /** The last day on which one can take part. */
  readonly participationUntilDate?: string;
  /** The last news, UTC. */
  readonly lastUpdateAt?: string;
  /** Metres from the place that was asked. */
  readonly distance?: number;
}
