import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const name = /--_verbind-[\w-]+/g;

/** All names of ours in what the compiler wrote, always in the same order: every chunk gives them the same letters. */
const namesIn = folder => {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.js'));
  const found = files.flatMap(file => readFileSync(join(folder, file), 'utf8').match(name) ?? []);
  return [...new Set(found)].sort();
};

/** Gives the CSS properties that only we read (`--_verbind-…`) short names: they are in every rule, and no page may set them. */
export const privateProperties = folder => {
  let short;
  return {
    name: 'private-properties',
    buildStart() {
      short = new Map(namesIn(folder).map((each, index) => [each, `--_${index.toString(36)}`]));
      if (short.size === 0) this.error(`There are no styles of ours in ${folder}.`);
    },
    transform(code) {
      if (!code.includes('--_verbind-')) return null;
      // Nothing moves to another line, so the source map still points at the right one.
      return {code: code.replace(name, each => short.get(each)), map: null};
    },
  };
};
