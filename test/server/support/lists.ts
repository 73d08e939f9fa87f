/** A page of a list as it comes over the line. */
export interface ListDocument {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly {readonly id: string; readonly name: string}[];
}

/** Asks for a list and reads it. */
export const listAt = async (url: string): Promise<ListDocument> => (await (await fetch(url)).json()) as ListDocument;
