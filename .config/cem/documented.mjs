import {elementsOf} from './elements.mjs';
import {caught, sourcesOf} from './sources.mjs';

const kinds = {slots: '@slot', events: '@fires', cssParts: '@csspart', cssStates: '@cssstate'};

/** What the code has, by kind, as far as it can be read from it. */
const inCode = (text, events) => ({
  slots: caught(text, /<slot(?: name="([\w-]+)")?/g),
  events: caught(events, /'(verbind-[\w-]+)'/g),
  cssParts: new Set([...caught(text, /\bpart="([\w -]+)"/g)].flatMap(names => names.split(' '))),
});

const difference = (one, other) => [...one].filter(each => !other.has(each));

const problemsOf = (element, sources) => {
  const text = sources.join('\n');
  const known = inCode(text, sources.filter(each => each.includes('extends Event')).join('\n'));
  const quoted = caught(text, /'([\w-]+)'/g);
  const named = kind => new Set((element[kind] ?? []).map(({name}) => name));
  const say = (names, kind, what) => names.map(name => `${kinds[kind]} ${name || '-'} ${what}`);
  const described = [element, ...[...Object.keys(kinds), 'attributes'].flatMap(kind => element[kind] ?? [])];
  return [
    ...described
      .filter(({description}) => !description)
      .map(({name}) => `${name || 'the default slot'} has no sentence`),
    ...Object.entries(known).flatMap(([kind, names]) => [
      ...say(difference(names, named(kind)), kind, 'is in the code and not described'),
      ...say(difference(named(kind), names), kind, 'is described and not in the code'),
    ]),
    // A state may be computed; its name at least stands in the code.
    ...say(difference(named('cssStates'), quoted), 'cssStates', 'is described and not in the code'),
  ];
};

/** What is public has a sentence, and what is described is there: else the element is not finished. */
export const documented = () => ({
  name: 'documented',
  packageLinkPhase({customElementsManifest}) {
    const problems = elementsOf(customElementsManifest).flatMap(({element, module}) =>
      problemsOf(element, [...sourcesOf(module.path).values()]).map(each => `<${element.tagName}>: ${each}`),
    );
    if (problems.length === 0) return;
    // An exception would be reported as a fault of the analyzer.
    console.error(`The elements and their descriptions differ.\n${problems.join('\n')}`);
    process.exit(1);
  },
});
