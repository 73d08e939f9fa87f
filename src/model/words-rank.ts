/**
 * How much words weigh beside place and role: they take the place of a topic that was not chosen, 2 for a good fit, 1 for a
 * weak one.
 * @param score how well this contact point fits
 * @param best how well the best one fits
 */
export const wordsRank = (score: number, best: number): 1 | 2 => (score * 2 >= best ? 2 : 1);
