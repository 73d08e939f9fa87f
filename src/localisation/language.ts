/** The parent across the border of a shadow root. */
const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The language of an element: the nearest `lang` on itself or around it, through shadow roots; undefined where none is set. */
export const languageOf = (element: Element): string | undefined => {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof Element) {
      const language = node.getAttribute('lang')?.trim();
      if (language) return language;
    }
  }
  return undefined;
};

/** The first of `available` whose primary subtag is that of `language` (`en-GB` → `en`), else undefined. */
export const matchLanguage = <Code extends string>(language: string, available: readonly Code[]): Code | undefined => {
  const [primary] = language.toLowerCase().split('-');
  return available.find(code => code === primary);
};
