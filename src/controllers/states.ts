/** Names the state of a widget for the page's CSS, as `:state(ready)`; only one at a time. */
export class States {
  readonly #states: CustomStateSet | undefined;

  constructor(internals: ElementInternals) {
    // Safari before 17.4 has no custom states: nothing of ours depends on them.
    this.#states = internals.states;
  }

  set(name: string): void {
    if (!this.#states || this.#states.has(name)) return;
    this.#states.clear();
    this.#states.add(name);
  }
}
