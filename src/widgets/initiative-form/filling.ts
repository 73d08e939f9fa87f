import type {ReactiveControllerHost} from 'lit';
import type {Draft} from '../../model/initiative/draft.js';
import {DraftKeeper, type DraftOwner, type ReadDraft} from './draft-keeper.js';
import type {DraftPlace} from './draft.storage.js';
import {emptyForm, type Form} from './initiative-form.state.js';

/** Who hears of what. */
export interface FillingNeighbours {
  /** The answers were kept. */
  readonly saved: (at: Date) => void;
  /** Another step is shown, or the same one with something wrong in it, or the receipt. */
  readonly turned: (before: Form, after: Form) => void;
}

/** The form as somebody fills it in: every answer is kept, and what was erased can come back. */
export class Filling {
  form: Form | undefined;
  /** A draft that was found; nothing of it is shown before somebody says yes. */
  offer: Draft | undefined;
  /** Whether a draft was found that nobody has read yet. */
  unread = false;
  /** Of a send whose answer has not come: kept with the draft, so that nothing comes in twice. */
  key: string | undefined;
  readonly keeper: DraftKeeper;
  readonly #host: ReactiveControllerHost;
  readonly #turned: FillingNeighbours['turned'];
  #erased: Form | undefined;

  constructor(host: ReactiveControllerHost & EventTarget, {saved, turned}: FillingNeighbours) {
    this.#host = host;
    this.#turned = turned;
    this.keeper = new DraftKeeper(host, saved);
  }

  get canUndo(): boolean {
    return this.#erased !== undefined;
  }

  /** Begins for a municipality; what was written for another one on this page goes along. */
  start(owner: DraftOwner, topic: string | undefined): void {
    const {form: before} = this;
    this.unread = this.keeper.begin(owner) && !before;
    this.offer = undefined;
    const form = emptyForm(owner.settings, topic);
    this.form = before ? {...form, answers: before.answers} : form;
    this.#host.requestUpdate();
  }

  /** Reads the draft that was found. @param readDraft comes with the later steps */
  read(readDraft: ReadDraft): void {
    if (!this.unread) return;
    this.unread = false;
    this.offer = this.keeper.find(readDraft);
  }

  /** Takes a step of the form. */
  change(step: (form: Form) => Form): void {
    const before = this.form;
    if (!before) return;
    const after = step(before);
    this.form = after;
    if (after.answers !== before.answers) this.#erased = undefined;
    if (after.answers !== before.answers || after.place !== before.place) this.keep();
    this.#turned(before, after);
    this.#host.requestUpdate();
  }

  /** Keeps the answers with the key of the send under way. */
  keep(): void {
    const draft = this.#draft();
    if (draft) this.keeper.keep(draft);
  }

  /** Goes on where somebody was. @param resumed comes with the later steps */
  resume(resumed: (form: Form, draft: Draft) => Form): void {
    const {offer} = this;
    if (!offer) return;
    this.offer = undefined;
    this.key = offer.key;
    this.keeper.savedAt = offer.savedAt;
    this.change(form => resumed(form, offer));
  }

  /** Leaves the draft that was found for what it was. */
  discard(): void {
    this.offer = undefined;
    this.key = undefined;
    this.keeper.erase();
  }

  /** For as long as this tab is there, or for thirty days. */
  move(place: DraftPlace): void {
    const draft = this.#draft();
    if (draft) this.keeper.move(place, draft);
  }

  /** Forgets what was written, here and on the device. @param undoable for who did not mean it */
  erase(undoable: boolean): void {
    const {form} = this;
    if (!form) return;
    this.#erased = undoable ? form : undefined;
    this.key = undefined;
    const empty = emptyForm(form.settings);
    this.form = empty;
    this.keeper.erase();
    if (undoable) this.#turned(form, empty);
    this.#host.requestUpdate();
  }

  /** Brings back what was erased last. */
  undo(): void {
    const erased = this.#erased;
    if (erased) this.change(() => erased);
  }

  #draft(): Draft | undefined {
    if (!this.form || this.form.sending.at === 'sent') return undefined;
    const {answers, place} = this.form;
    return {answers, step: place, savedAt: new Date(), ...(this.key && {key: this.key})};
  }
}
