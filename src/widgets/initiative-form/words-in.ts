/** Catalogues of one part by language; Dutch is always among them. */
export type Catalogues<Words> = Readonly<Record<'nl', () => Promise<Words>>> &
  Readonly<Record<string, (() => Promise<Words>) | undefined>>;

/** The words of a part that comes later, in the visitor's language. */
export const wordsIn = <Words>(catalogues: Catalogues<Words>, locale: string): Promise<Words> =>
  (catalogues[locale] ?? catalogues.nl)();
