import type {Audience} from '../../model/audience.js';
import type {ChannelType} from '../../model/contact-point.js';

/** `verbind-contact-searched`: an answer is shown. Ids and numbers only, never what was typed. */
export class ContactSearchedEvent extends Event {
  static readonly type = 'verbind-contact-searched';
  /** Contact points that match, the desk that is always there left out. */
  readonly resultCount: number;
  readonly topic: string | undefined;
  /** CBS code. */
  readonly area: string | undefined;
  readonly audience: Audience | undefined;

  constructor(resultCount: number, criteria: {topicId?: string; areaCode?: string; audience?: Audience}) {
    super(ContactSearchedEvent.type, {bubbles: true, composed: true});
    this.resultCount = resultCount;
    this.topic = criteria.topicId;
    this.area = criteria.areaCode;
    this.audience = criteria.audience;
  }
}

/** `verbind-contact-chosen`: the visitor follows a channel to a contact point, or saves it. */
export class ContactChosenEvent extends Event {
  static readonly type = 'verbind-contact-chosen';
  /** Id of the contact point. */
  readonly contactPoint: string;
  readonly channel: ChannelType | 'vcard';

  constructor(contactPoint: string, channel: ChannelType | 'vcard') {
    super(ContactChosenEvent.type, {bubbles: true, composed: true});
    this.contactPoint = contactPoint;
    this.channel = channel;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'verbind-contact-searched': ContactSearchedEvent;
    'verbind-contact-chosen': ContactChosenEvent;
  }
}
