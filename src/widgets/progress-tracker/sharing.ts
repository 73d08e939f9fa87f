import type {ReactiveControllerHost} from 'lit';

/** A link that was asked for, and whether the browser allowed to copy it. */
export interface CopiedLink {
  readonly address: string;
  readonly copied: boolean;
}

/** The page as somebody passes it on: its address, or all of it on paper. */
export class Sharing {
  link: CopiedLink | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #title: () => string;
  readonly #complete: () => Promise<void>;

  /** @param complete gets all that is still to come, before the page is printed */
  constructor(host: ReactiveControllerHost, title: () => string, complete: () => Promise<void>) {
    this.#host = host;
    this.#title = title;
    this.#complete = complete;
  }

  /** Whether this device can pass something on to an app. */
  get canShare(): boolean {
    // Not in every browser, and not without HTTPS.
    return typeof (navigator as Partial<Navigator>).share === 'function';
  }

  readonly copy = async (): Promise<void> => {
    const {address} = this;
    let copied = true;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      // No permission, or no clipboard outside a secure context: the visitor copies by hand.
      copied = false;
    }
    this.link = {address, copied};
    this.#host.requestUpdate();
  };

  readonly share = async (): Promise<void> => {
    try {
      await navigator.share({title: this.#title(), url: this.address});
    } catch {
      // Somebody changed their mind, or the device did: the link can still be copied.
    }
  };

  readonly print = async (): Promise<void> => {
    await this.#complete();
    await this.#host.updateComplete;
    print();
  };

  /** The page without a fragment: what is private is never passed on. */
  get address(): string {
    const [address = ''] = location.href.split('#');
    return address;
  }
}
