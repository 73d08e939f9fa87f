import {fold} from './fold.js';
import {isNearStart} from './near.js';

/** How well a text fits what was typed: 0 for best; undefined for not at all. */
const fit = (typed: string, text: string): number | undefined => {
  if (text.startsWith(typed)) return 0;
  const words = text.split(/[^\p{L}\p{N}]+/u);
  if (words.some(word => word.startsWith(typed))) return 1;
  if (typed.length > 2 && text.includes(typed)) return 2;
  return words.some(word => isNearStart(typed, word)) ? 3 : undefined;
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
