import type {ContactPoint} from '../../model/contact-point.js';
import type {Configuration} from '../../model/configuration.js';
import type {Message} from '../../model/initiative/receipt.js';
import type {ActionTexts} from './actions.messages.js';
import type {FollowFields} from './actions.state.js';
import type {Correspondence} from './correspondence.js';
import type {Sharing} from './sharing.js';

/** The id of the heading of what was opened: there can be one at a time. */
export const actionHeadingId = 'action-title';

/** What the forms that open on request need to show themselves. */
export interface ActionView {
  readonly texts: ActionTexts;
  readonly level: number;
  readonly configuration: Configuration | undefined;
  /** Undefined where a backend sends no mail. */
  readonly following: Correspondence<FollowFields> | undefined;
  readonly help: Correspondence<Message>;
  readonly sharing: Sharing;
  /** Who gets a request for help; undefined where nobody knows. */
  readonly helper: ContactPoint | undefined;
  readonly feed: string | undefined;
  readonly calendar: string | undefined;
  readonly close: () => void;
}
