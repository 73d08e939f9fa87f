import type {LitElement} from 'lit';
import {CodeOnTouch} from '../../controllers/code-on-touch.js';
import type * as ActionCode from './actions.js';
import type {Action, Actions, ActionHost, ActionNeighbours} from './actions.js';
import type {Background, BackgroundHost, BackgroundNeighbours} from './background.js';
import type {Known} from './progress-tracker.state.js';

/** Whom the late parts have to do with. */
export type LateNeighbours = BackgroundNeighbours & ActionNeighbours;

/** What is not seen at first: its code comes when the project is shown, and when the widget is touched. */
export class LateParts {
  /** The code of a part did not come: what to do to try again. */
  missing: (() => void) | undefined;
  readonly #host: LitElement & BackgroundHost & ActionHost;
  readonly #around: LateNeighbours;
  readonly #actionCode: CodeOnTouch<typeof ActionCode>;
  #actions: Actions | undefined;
  #background: Background | undefined;

  constructor(host: LitElement & BackgroundHost & ActionHost, around: LateNeighbours) {
    this.#host = host;
    this.#around = around;
    this.#actionCode = new CodeOnTouch(
      host,
      () => import('./actions.js'),
      code => {
        this.#actions = new code.Actions(host, around);
        host.requestUpdate();
      },
    );
  }

  /** What can be done, once its words are here too. */
  get actions(): Actions | undefined {
    return this.#actions?.ready ? this.#actions : undefined;
  }

  /** What stands below, likewise. */
  get background(): Background | undefined {
    return this.#background?.ready ? this.#background : undefined;
  }

  /** A project is shown, or shown again. @param before undefined for the first time */
  async shown(before: Known | undefined, after: Known): Promise<void> {
    if (before) {
      this.#background?.tell(before, after);
      return;
    }
    try {
      const code = await import('./background.js');
      this.#background ??= new code.Background(this.#host, this.#around);
      this.#background.begin();
      this.#put(undefined);
    } catch {
      this.#put(() => void this.shown(before, after));
    }
  }

  /** Opens a form, or closes it. @param action undefined for the code alone */
  async open(action: Action | undefined): Promise<void> {
    const code = await this.#actionCode.code();
    if (code && action) this.#actions?.toggle(action);
    if (code ? this.missing && action : !this.missing) this.#put(code ? undefined : () => void this.open(action));
  }

  #put(missing: (() => void) | undefined): void {
    this.missing = missing;
    this.#host.requestUpdate();
  }
}
