import type {ContactPoint} from '../../model/contact-point.js';
import type {RelatedProject} from '../../model/project/details.js';
import type {BackgroundTexts} from './background.messages.js';
import type {FirstTexts} from './progress-tracker.messages.js';
import type {FirstView} from './view.js';

/** What the parts below the steps and the news need to show themselves. */
export interface BackgroundView extends FirstView {
  readonly texts: FirstTexts & BackgroundTexts;
  readonly contactPoints: readonly ContactPoint[];
  /** A contact point as the contact finder shows it. */
  readonly card: (contactPoint: ContactPoint) => unknown;
  /** With a title as far as it could be found. */
  readonly related: readonly RelatedProject[];
  /** Where another project is shown; undefined where the page names no such place. */
  readonly hrefOf: (id: string) => string | undefined;
}
