/** The documents of one municipality, in the files adapter's own format. */
export interface Documents {
  readonly configuration: unknown;
  readonly topics: readonly unknown[];
  readonly areas: readonly unknown[];
  readonly contactPoints: readonly unknown[];
  /** What goes on already; a municipality may begin without. */
  readonly projects?: readonly unknown[];
}
