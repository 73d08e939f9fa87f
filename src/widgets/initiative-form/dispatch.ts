import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isBackendError} from '../../backend/backend-error.js';
import type {Receipt} from '../../model/initiative/receipt.js';
import {submissionOf} from '../../model/initiative/submission.js';
import {newKey} from '../../model/new-key.js';
import type {Filling} from './filling.js';
import type {FailureKind, Form} from './initiative-form.state.js';
import {checked, refused} from './later-steps.state.js';
import type {Leave, Sender} from './sender.js';
import type {Uploads} from './uploads.js';

/** Whom sending has to do with. */
export interface DispatchNeighbours {
  readonly filling: Filling;
  readonly sender: Sender;
  readonly uploads: Uploads;
  /** Whether the page lets it go. */
  readonly mayGo: () => boolean;
  readonly sent: (receipt: Receipt) => void;
  readonly report: (error: unknown) => void;
}

/** Fields that people do not see: who has them wrong is taken for a program. */
const unseen = new Set(['website', 'proofOfWork']);

const kindOf = (error: unknown): FailureKind => {
  if (!isBackendError(error)) return 'broken';
  if (error.status === 409) return 'conflict';
  // No answer at all: the form itself came from there, so it is more likely away for a moment than closed to this page.
  if (error.kind === 'refused' && error.status === undefined) return 'broken';
  return error.invalidParams.some(({name}) => unseen.has(name)) ? 'robot' : error.kind;
};

/** Sends what was written, once; what fails keeps everything and says what can be done. */
export class Dispatch implements ReactiveController {
  /** Somebody wants to send while files are still on their way. */
  filesBusy = false;
  /** What a program wrote in the field that people do not see. */
  website = '';
  readonly #host: ReactiveControllerHost;
  readonly #around: DispatchNeighbours;

  constructor(host: ReactiveControllerHost, around: DispatchNeighbours) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#again);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
  }

  hostUpdate(): void {
    if (!this.#around.uploads.busy) this.filesBusy = false;
  }

  /** Looks everything over and sends it; a second press while it is under way changes nothing. */
  readonly send = async (): Promise<void> => {
    const {filling, uploads, sender, mayGo, sent, report} = this.#around;
    const form = filling.form && checked(filling.form);
    if (!form || form.sending.at === 'under-way' || form.sending.at === 'sent') return;
    this.filesBusy = uploads.busy;
    this.#host.requestUpdate();
    if (this.filesBusy) return;
    if (form.place !== 'check') {
      filling.change(() => form);
      return;
    }
    if (!mayGo()) return;
    filling.change(() => ({...form, sending: {at: 'under-way'}}));
    const key = (filling.key ??= newKey());
    filling.keep();
    try {
      const receipt = await sender.send(key, leave => submissionOf(form.answers, form.settings, this.#enclosed(leave)));
      filling.change(before => ({...before, sending: {at: 'sent', receipt}}));
      filling.key = undefined;
      filling.keeper.erase();
      sent(receipt);
    } catch (error) {
      report(error);
      filling.change(before => this.#failed(before, error));
    }
  };

  /** As another initiative: the one that came in before stays as it was. */
  readonly sendAsNew = (): Promise<void> => {
    this.#around.filling.key = undefined;
    this.#around.filling.change(form => ({...form, sending: {at: 'no'}}));
    return this.send();
  };

  #enclosed(leave: Leave): Parameters<typeof submissionOf>[2] {
    return {...leave, ...(this.website && {website: this.website}), ...this.#around.uploads.enclosed};
  }

  #failed(form: Form, error: unknown): Form {
    const kind = kindOf(error);
    const params = isBackendError(error) ? error.invalidParams : [];
    if (params.some(({name, code}) => name.startsWith('attachmentIds') && code === 'expired'))
      this.#around.uploads.expire();
    if (kind === 'invalid' && params.length > 0) return refused({...form, sending: {at: 'no'}}, params);
    return {...form, sending: {at: 'failed', kind}};
  }

  readonly #again = (): void => {
    const {sending} = this.#around.filling.form ?? {};
    if (sending?.at === 'failed' && sending.kind === 'offline') void this.send();
  };
}
