import type {FormattedText} from '../formatted-text.js';
import type {ProjectImage} from './project.js';

/** What an update is about. */
export type UpdateKind = 'news' | 'milestone' | 'decision' | 'delay' | 'request';

/** News of a project. */
export interface ProjectUpdate {
  readonly id: string;
  /** UTC. */
  readonly publishedAt: string;
  /** `news` where the backend says something that is not known here. */
  readonly kind: UpdateKind;
  readonly title: string;
  readonly body: FormattedText;
  readonly phaseId?: string;
  readonly images: readonly ProjectImage[];
  /** In what role somebody wrote it. */
  readonly roleName?: string;
}
