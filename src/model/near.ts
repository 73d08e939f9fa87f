/**
 * Whether two words differ by at most so many typos: a letter more, less, other, or two swapped (optimal string alignment
 * distance).
 */
const isNear = (one: string, other: string, most: number): boolean => {
  if (Math.abs(one.length - other.length) > most) return false;
  let before: number[] = [];
  let above = Array.from({length: other.length + 1}, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      const [left = 0, up = 0, diagonal = 0] = [current[column - 1], above[column], above[column - 1]];
      let least = Math.min(left + 1, up + 1, diagonal + cost);
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped && row > 1 && column > 1) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current[column] = least;
    }
    // Distances never shrink from row to row: a row without a small one ends it.
    if (Math.min(...current) > most) return false;
    [before, above] = [above, current];
  }
  return (above[other.length] ?? Infinity) <= most;
};

/** How many typos a word may have: none in a short one, which would then be another word. */
const typosIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Whether what is typed may be this word, finished or not, with a typo. */
export const isNearStart = (typed: string, word: string): boolean => {
  const most = typosIn(typed);
  return (
    most > 0 &&
    (isNear(typed, word, most) || (word.length > typed.length && isNear(typed, word.slice(0, typed.length), most)))
  );
};
