/** The hash in a chunk's file name, its SHA-256 in base64, and the names of the chunks that it imports. */
export type Chunk = readonly [version: string, hash: string, ...imports: readonly string[]];

/** What the build knows of the files. */
export interface Manifest {
  /**
   * By name: that of the tag without `verbind-`, else that of the module. Those that a widget begins with; `more` is a script that
   * knows the others.
   */
  readonly chunks: Readonly<Record<string, Chunk>>;
  /** Names of the chunks that define a tag. */
  readonly widgets: readonly string[];
  /** Primary subtags of the languages that widgets have, besides Dutch. */
  readonly languages: readonly string[];
}
