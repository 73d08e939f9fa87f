/** The parts of a question that a link can carry. */
export interface LinkedQuestion {
  readonly topic?: string;
  readonly area?: string;
  readonly audience?: string;
  readonly query?: string;
}

const mark = '#verbind:';

/**
 * The address of the page with the question in its fragment: a fragment is never sent to a server, and so neither is what
 * somebody typed.
 */
export const searchLink = (page: string, question: LinkedQuestion): string => {
  const [address = ''] = page.split('#');
  const values = new URLSearchParams(Object.entries(question).filter(([, value]) => value));
  const carried = values.toString();
  return carried ? `${address}${mark}${carried}` : address;
};

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
