/** A text, or a function that makes one from values. */
type Message = string | ((...values: never[]) => string);

/** All texts of one widget in one language, by key. */
export type Catalogue = Readonly<Record<string, Message>>;

/** The same keys in another language, and functions of the same values: what is missing does not compile. */
export type SameKeys<Source extends Catalogue> = {
  readonly [Key in keyof Source]: Source[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};
