import type {ProjectKind, ProjectStatus} from '../../model/project/project.js';
import type {SubscriptionFrequency} from '../../model/project/subscription.js';

/** `verbind-project-shown`: a project is shown for the first time. Changes of the same project do not fire it again. */
export class ProjectShownEvent extends Event {
  static readonly type = 'verbind-project-shown';
  /** Id of the project. */
  readonly project: string;
  readonly kind: ProjectKind;
  /** Undefined where the backend says something that is not known here. */
  readonly status: ProjectStatus | undefined;

  constructor({id, kind, status}: {id: string; kind: ProjectKind; status?: ProjectStatus}) {
    super(ProjectShownEvent.type, {bubbles: true, composed: true});
    this.project = id;
    this.kind = kind;
    this.status = status;
  }
}

/** `verbind-subscribed`: somebody asked to follow by e-mail; the mail with the link to confirm is under way. */
export class SubscribedEvent extends Event {
  static readonly type = 'verbind-subscribed';
  /** Id of the project. */
  readonly project: string;
  readonly frequency: SubscriptionFrequency;

  constructor(project: string, frequency: SubscriptionFrequency) {
    super(SubscribedEvent.type, {bubbles: true, composed: true});
    this.project = project;
    this.frequency = frequency;
  }
}

/** `verbind-help-asked`: somebody said that it is stuck, and that has arrived. Nothing of what was written is in it. */
export class HelpAskedEvent extends Event {
  static readonly type = 'verbind-help-asked';
  /** Id of the project. */
  readonly project: string;

  constructor(project: string) {
    super(HelpAskedEvent.type, {bubbles: true, composed: true});
    this.project = project;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'verbind-project-shown': ProjectShownEvent;
    'verbind-subscribed': SubscribedEvent;
    'verbind-help-asked': HelpAskedEvent;
  }
}
