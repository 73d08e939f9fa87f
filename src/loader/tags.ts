const lookedAfter = Symbol.for('verbind/loader/1');
const defined = Symbol.for('verbind/tags/1');

interface Page {
  [lookedAfter]?: Set<string> | undefined;
  [defined]?: ReadonlySet<string> | undefined;
}

const page = globalThis as Page;

/** The tags that no other loader on this page looks after: of two loaders, whatever their versions, the first does the work. */
export const freeTags = (tags: readonly string[]): readonly string[] => {
  const taken = (page[lookedAfter] ??= new Set());
  return tags.filter(tag => !taken.has(tag) && taken.add(tag));
};

/** Whether a tag that is defined was not defined by `src/define`, ours or another copy's. */
export const isForeign = (tag: string): boolean => !page[defined]?.has(tag);
