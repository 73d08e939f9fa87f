import type {ReactiveControllerHost} from 'lit';
import {criteriaOf, type Question} from './contact-finder.state.js';
import {searchLink} from './search-link.js';

/** A link that was asked for, and whether the browser allowed to copy it. */
export interface CopiedLink {
  readonly address: string;
  readonly copied: boolean;
}

/** The question in the address of the page: kept there, or copied. */
export class SearchAddress {
  copied: CopiedLink | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #question: () => Question;

  constructor(host: ReactiveControllerHost, question: () => Question) {
    this.#host = host;
    this.#question = question;
  }

  /** Keeps the question in the address, without a step in the history. */
  keep(): void {
    const {address} = this;
    if (address !== location.href) history.replaceState(history.state, '', address);
  }

  /** Copies a link to this question. @returns whether the browser allowed it */
  async copy(): Promise<boolean> {
    const {address} = this;
    let copied = true;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      // No permission, or no clipboard outside a secure context: the visitor copies by hand.
      copied = false;
    }
    this.copied = {address, copied};
    this.#host.requestUpdate();
    return copied;
  }

  /** The page's address with the question in it. */
  get address(): string {
    const {topicId, areaCode, audience, q} = criteriaOf(this.#question());
    return searchLink(location.href, {
      ...(topicId && {topic: topicId}),
      ...(areaCode && {area: areaCode}),
      ...(audience && {audience}),
      ...(q && {query: q}),
    });
  }
}
