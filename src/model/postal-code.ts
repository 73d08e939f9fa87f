/** A Dutch postcode, with the house number when there is one. */
export interface PostalAddressKey {
  /** Six positions without a space, for example `3584CJ`. */
  readonly postalCode: string;
  readonly houseNumber?: string;
  readonly addition?: string;
}

/** Four digits and two letters, never SA, SD or SS (those letters are not given out). */
const pattern = /^([1-9]\d{3}) ?(?!sa|sd|ss)([a-z]{2})(?: ?(\d{1,5})(?!\d) ?([a-z0-9]{0,4}))?$/i;

/** Reads `1999 ab 12a`, `1999AB` and the like; undefined for other words. */
export const parsePostalCode = (text: string): PostalAddressKey | undefined => {
  const [, digits, letters, houseNumber, addition] = pattern.exec(text.replace(/[\s,-]+/g, ' ').trim()) ?? [];
  if (!digits || !letters) return undefined;
  return {
    postalCode: digits + letters.toUpperCase(),
    ...(houseNumber && {houseNumber}),
    ...(addition && {addition: addition.toUpperCase()}),
  };
};
