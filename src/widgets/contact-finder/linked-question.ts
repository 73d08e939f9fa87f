/** The parts of a question that a link can carry. */
export interface LinkedQuestion {
  readonly topic?: string;
  readonly area?: string;
  readonly audience?: string;
  readonly query?: string;
}

/** What the fragment of a link to a question begins with. */
export const mark = '#verbind:';

/** The question in a fragment; what it does not know it leaves out. */
export const readSearchLink = (fragment: string): LinkedQuestion | undefined => {
  if (!fragment.startsWith(mark)) return undefined;
  const values = new URLSearchParams(fragment.slice(mark.length));
  const value = (name: keyof LinkedQuestion): LinkedQuestion => {
    const text = values.get(name)?.slice(0, 200);
    return text ? {[name]: text} : {};
  };
  return {...value('topic'), ...value('area'), ...value('query'), ...value('audience')};
};
