/** `verbind-step-changed`: another step is shown. */
export class StepChangedEvent extends Event {
  static readonly type = 'verbind-step-changed';
  /** `who`, `idea`, `place`, `participation`, `support`, `contact`, `check` or `sent`. */
  readonly step: string;

  constructor(step: string) {
    super(StepChangedEvent.type, {bubbles: true, composed: true});
    this.step = step;
  }
}

/** `verbind-draft-saved`: the answers so far are kept on the device. */
export class DraftSavedEvent extends Event {
  static readonly type = 'verbind-draft-saved';
  readonly savedAt: Date;

  constructor(savedAt: Date) {
    super(DraftSavedEvent.type, {bubbles: true, composed: true});
    this.savedAt = savedAt;
  }
}

/** `verbind-initiative-sending`: about to be sent; `preventDefault()` stops it, and nothing is lost. */
export class InitiativeSendingEvent extends Event {
  static readonly type = 'verbind-initiative-sending';

  constructor() {
    super(InitiativeSendingEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

/** `verbind-initiative-sent`: received. Nothing of what was written is in it. */
export class InitiativeSentEvent extends Event {
  static readonly type = 'verbind-initiative-sent';
  /** For people: `WR-2026-0042`. */
  readonly reference: string;

  constructor(reference: string) {
    super(InitiativeSentEvent.type, {bubbles: true, composed: true});
    this.reference = reference;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'verbind-step-changed': StepChangedEvent;
    'verbind-draft-saved': DraftSavedEvent;
    'verbind-initiative-sending': InitiativeSendingEvent;
    'verbind-initiative-sent': InitiativeSentEvent;
  }
}
