/** A file of the embed folder, relative to the loader, with its hash. */
export interface ManifestFile {
  readonly file: string;
  /** `sha256-…` */
  readonly integrity: string;
}

/** What the build knows: which files each tag, adapter and language needs, the ones without dependencies first. */
export interface Manifest {
  readonly files: readonly ManifestFile[];
  /** Numbers of files, per tag name without `verbind-`. */
  readonly widgets: Readonly<Record<string, readonly number[]>>;
  /** Numbers of files, per adapter and per language, that would otherwise be asked for only later. */
  readonly extras: Readonly<Record<string, readonly number[]>>;
}
