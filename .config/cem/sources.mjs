import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** All that a module imports from this project, now or later, itself included: text by file. */
export const sourcesOf = (file, found = new Map()) => {
  if (found.has(file) || !existsSync(file)) return found;
  const text = readFileSync(file, 'utf8');
  found.set(file, text);
  for (const [, path] of text.matchAll(/(?:from|import|import\() ?'(\.[^']+)\.js'/g))
    sourcesOf(join(dirname(file), `${path}.ts`), found);
  return found;
};

/** What a pattern's group catches in the text, each once; what the group leaves out is ''. */
export const caught = (text, pattern) => new Set([...text.matchAll(pattern)].map(([, value = '']) => value));
