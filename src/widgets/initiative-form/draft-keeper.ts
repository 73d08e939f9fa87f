import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {writeDraft, type Draft} from '../../model/initiative/draft.js';
import {allFields} from '../../model/initiative/fields.js';
import type {readDraft as read} from '../../model/initiative/read-draft.js';
import type {InitiativeSettings} from '../../model/initiative/settings.js';
import {draftStorage, type DraftPlace} from './draft.storage.js';

/** Milliseconds after the last key: writing to storage holds up typing on an old phone. */
const pause = 400;

/** Reads what was kept. */
export type ReadDraft = typeof read;

/** Whose draft it is. */
export interface DraftOwner {
  /** Of the backend: two municipalities on one site keep apart. */
  readonly backend: string;
  readonly municipality: string;
  readonly settings: InitiativeSettings;
}

/** Keeps what was written on the device, without personal data, and finds it again. */
export class DraftKeeper implements ReactiveController {
  /** When the answers were last kept. */
  savedAt: Date | undefined;
  /** Whether the device refuses. */
  failed = false;
  place: DraftPlace = 'tab';

  readonly #host: ReactiveControllerHost;
  readonly #saved: (at: Date) => void;
  #owner: DraftOwner | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: Draft | undefined;

  /** @param saved hears of every time that answers were kept */
  constructor(host: ReactiveControllerHost, saved: (at: Date) => void) {
    this.#host = host;
    this.#saved = saved;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#now);
    addEventListener('beforeunload', this.#warn);
  }

  hostDisconnected(): void {
    this.#now();
    removeEventListener('pagehide', this.#now);
    removeEventListener('beforeunload', this.#warn);
  }

  /** Whether there is a draft of this owner, usable or not. */
  begin(owner: DraftOwner): boolean {
    this.#owner = owner;
    return draftStorage.read(this.#name) !== undefined;
  }

  /** The draft of the owner; one that can't be used is thrown away. @param readDraft comes with the later steps */
  find(readDraft: ReadDraft): Draft | undefined {
    const {text, place} = draftStorage.read(this.#name) ?? {};
    const owner = this.#owner;
    const draft = owner && readDraft(text, owner.municipality, allFields(owner.settings), new Date());
    if (place) this.place = place;
    if (text && !draft) this.erase();
    return draft;
  }

  /** Keeps the answers soon. */
  keep(draft: Draft): void {
    this.#waiting = draft;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#now, pause);
  }

  /** Chooses how long answers are kept: as long as the tab, or thirty days. */
  move(place: DraftPlace, draft: Draft): void {
    this.place = place;
    this.keep(draft);
    this.#now();
  }

  /** Forgets the draft, here and on the device. */
  erase(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    this.savedAt = undefined;
    this.failed = false;
    draftStorage.erase(this.#name);
    this.#host.requestUpdate();
  }

  get #name(): string {
    return `verbind-initiative ${this.#owner?.backend ?? ''}`;
  }

  readonly #now = (): void => {
    clearTimeout(this.#timer);
    const draft = this.#waiting;
    if (!draft || !this.#owner) return;
    this.#waiting = undefined;
    const {municipality, settings} = this.#owner;
    this.failed = !draftStorage.write(this.#name, writeDraft(draft, municipality, allFields(settings)), this.place);
    this.savedAt = this.failed ? undefined : draft.savedAt;
    if (!this.failed) this.#saved(draft.savedAt);
    this.#host.requestUpdate();
  };

  /** Only who would lose something is held up. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.failed) event.preventDefault();
  };
}
