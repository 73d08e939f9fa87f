import type {nothing, ReactiveControllerHost, TemplateResult} from 'lit';
import type {BackendAddress} from '../../context/backend-context.js';
import type {FormView} from './form-view.js';
import {criteriaOf, type Recipient} from './recipient.js';
import {talkFirst} from './talk-first.views.js';

/** Defines `<verbind-contact-finder>`, wherever its code is. */
export type DefineFinder = () => Promise<unknown>;

/** Whom the way to a person has to do with. */
interface TalkFirstNeighbours {
  /** Knows who fits. */
  readonly recipient: Recipient;
  readonly address: () => BackendAddress | undefined;
  /** Undefined where there is no contact finder to open. */
  readonly defineFinder: DefineFinder | undefined;
}

/**
 * Opens the contact finder within the form. One widget does not know the code of another: whoever defines both tells where it is, and
 * until it has come those who fit are shown in short.
 */
export class TalkFirst {
  readonly #host: ReactiveControllerHost;
  readonly #around: TalkFirstNeighbours;
  #defined = false;

  constructor(host: ReactiveControllerHost, around: TalkFirstNeighbours) {
    this.#host = host;
    this.#around = around;
  }

  view(view: FormView): TemplateResult | typeof nothing {
    const {recipient, address} = this.#around;
    return talkFirst(view, {
      contactPoints: recipient.contactPoints,
      criteria: criteriaOf(view.form.answers),
      finderAt: this.#defined ? address() : undefined,
      open: () => void this.#open(),
    });
  }

  async #open(): Promise<void> {
    const {defineFinder} = this.#around;
    if (this.#defined || !defineFinder) return;
    try {
      await defineFinder();
      this.#defined = true;
      this.#host.requestUpdate();
    } catch {
      // In a tunnel: those who fit are in sight already, and opening it once more tries again.
    }
  }
}
