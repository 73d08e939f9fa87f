import {elementsOf} from './elements.mjs';
import {sourcesOf} from './sources.mjs';

/** The end of the parenthesis that opens before `start`. */
const endOf = (text, start) => {
  let depth = 1;
  let at = start;
  for (; depth > 0 && at < text.length; at++) depth += {'(': 1, ')': -1}[text[at]] ?? 0;
  return at - 1;
};

/** `var(--a, var(--b, 1px))` → names `--a`, `--b` and the value `1px`. */
const chainOf = text => {
  const [, name, rest] = /^var\((--[\w-]+)(?:, )?(.*)\)$/s.exec(text) ?? [];
  if (!name) return {names: [], value: text};
  const {names, value} = chainOf(rest);
  return {names: [name, ...names], value};
};

const propertiesIn = text =>
  [...text.matchAll(/var\(--verbind-/g)].map(({index}) => {
    const {names, value} = chainOf(text.slice(index, endOf(text, index + 'var('.length) + 1));
    const [name, ...asked] = names.filter(each => !each.startsWith('--_'));
    return {
      name,
      ...(value && {default: value}),
      description: asked.length > 0 ? `Else ${asked.join(', ')}, whichever the page sets first.` : 'Ours alone.',
    };
  });

/** The public tokens stand in the theme, with the names that each falls back to: nobody has to list them by hand. */
export const cssProperties = () => ({
  name: 'css-properties',
  packageLinkPhase({customElementsManifest}) {
    for (const {element, module} of elementsOf(customElementsManifest)) {
      const text = [...sourcesOf(module.path)]
        .filter(([file]) => file.startsWith('src/theme/'))
        .map(([, each]) => each);
      const properties = new Map(text.flatMap(propertiesIn).map(property => [property.name, property]));
      if (properties.size > 0) element.cssProperties = [...properties.values()];
    }
  },
});
