/** The parts of a question that a link can carry. */
export interface LinkedQuestion {
  readonly topic?: string;
  readonly area?: string;
  readonly audience?: string;
  readonly query?: string;
}

/** What the fragment of a link to a question begins with. */
export const mark = '#verbind:';

/** The question in a fragment: whatever is in it, only these four are read. */
export const readSearchLink = (fragment: string): LinkedQuestion => {
  if (!fragment.startsWith(mark)) return {};
  const values = [...new URLSearchParams(fragment.slice(mark.length))].filter(([, value]) => value);
  return Object.fromEntries(values.map(([name, value]) => [name, value.slice(0, 200)]));
};
