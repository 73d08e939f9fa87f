/** How many typos a word may have: none in a short one, which would then be another word. */
const typosIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Whether two words can differ by a typo at their beginning; most can't, which is seen sooner than how much they differ. */
const beginsAlike = (typed: string, word: string): boolean =>
  typed[0] === word[0] || typed[1] === word[1] || typed[0] === word[1] || typed[1] === word[0];

/**
 * Whether what is typed may be this word, finished or not, with a typo: a letter more, less, other, or two swapped (optimal string
 * alignment distance to the nearest beginning of the word).
 */
export const isNearStart = (typed: string, word: string): boolean => {
  const most = typosIn(typed);
  const length = Math.min(word.length, typed.length + most);
  if (most === 0 || length < typed.length - most || !beginsAlike(typed, word)) return false;
  let before: number[] = [];
  let above = Array.from({length: length + 1}, (_, index) => index);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= length; column++) {
      const cost = typed[row - 1] === word[column - 1] ? 0 : 1;
      const [left = 0, up = 0, diagonal = 0] = [current[column - 1], above[column], above[column - 1]];
      let distance = Math.min(left + 1, up + 1, diagonal + cost);
      const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped && row > 1 && column > 1) distance = Math.min(distance, (before[column - 2] ?? 0) + 1);
      current[column] = distance;
      least = Math.min(least, distance);
    }
    // Distances never shrink from row to row: a row without a small one ends it.
    if (least > most) return false;
    [before, above] = [above, current];
  }
  return true;
};
