import {fold} from './fold.js';

/** Whether two words differ by at most `most` typos: a letter more, less, other, or two swapped (Damerau-Levenshtein). */
const isNear = (one: string, other: string, most: number): boolean => {
  if (Math.abs(one.length - other.length) > most) return false;
  let [before, above]: number[][] = [[], [...other, ''].map((_, index) => index)];
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (above?.[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above?.[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, (before?.[column - 2] ?? 0) + 1);
      current[column] = least;
    }
    [before, above] = [above ?? [], current];
  }
  return (above?.[other.length] ?? 0) <= most;
};

/** How many typos a word of this length may have. */
const typos = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** How well a text fits what was typed: 0 for best; undefined for not at all. */
const fit = (typed: string, text: string): number | undefined => {
  if (text.startsWith(typed)) return 0;
  const words = text.split(/[^\p{L}\p{N}]+/u);
  if (words.some(word => word.startsWith(typed))) return 1;
  if (typed.length > 2 && text.includes(typed)) return 2;
  const allowed = typos(typed);
  // What is typed may still be unfinished: it is held against the beginning of a longer word too.
  return allowed &&
    words.some(word => isNear(typed, word, allowed) || isNear(typed, word.slice(0, typed.length), allowed))
    ? 3
    : undefined;
};

/**
 * The items that what was typed may mean, best first: the beginning of a name, of a word in it, a part, then with a typo. A
 * name goes before a synonym.
 * @param textsOf the name of an item, then its synonyms
 */
export const suggest = <Item>(
  query: string,
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  most: number,
): readonly Item[] => {
  const typed = fold(query.trim());
  if (!typed) return [];
  const rated: {readonly item: Item; readonly rate: number}[] = [];
  for (const item of items) {
    const rates = textsOf(item)
      .map((text, index) => (fit(typed, fold(text)) ?? Infinity) * 2 + Math.min(index, 1))
      .filter(Number.isFinite);
    if (rates.length > 0) rated.push({item, rate: Math.min(...rates)});
  }
  return rated
    .sort((one, other) => one.rate - other.rate)
    .slice(0, most)
    .map(({item}) => item);
};
