import {existsSync, readFileSync} from 'node:fs';
import {SourceMap, type SourceMapPayload} from 'node:module';
import {join} from 'node:path';
import {brotliSize, embedFolder, filesOfPage} from '../../../.config/embed-sizes.js';
import {printTable} from '../table.js';

/** `../../../src/ui/notice.ts` → `src/ui/notice.ts`; a package by its name */
const moduleOf = (source: string): string => source.replace(/^.*(node_modules|npm)\//, '').replace(/^.*?(?=src\/)/, '');

/** Characters of a built file, by the module that they come from. */
const charactersByModule = (file: string): ReadonlyMap<string, number> => {
  const path = join(embedFolder, file);
  const map = new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')) as SourceMapPayload);
  const characters = new Map<string, number>();
  for (const [line, text] of readFileSync(path, 'utf8').split('\n').entries())
    for (let column = 0; column < text.length; column++) {
      const entry = map.findEntry(line, column);
      const name = 'originalSource' in entry ? moduleOf(entry.originalSource) : '(the bundler)';
      characters.set(name, (characters.get(name) ?? 0) + 1);
    }
  return characters;
};

/** A file's compressed bytes, shared out over its modules by their characters: an estimate, because they compress together. */
const bytesByModule = (file: string): readonly (readonly [string, number])[] => {
  const characters = charactersByModule(file);
  const all = [...characters.values()].reduce((sum, each) => sum + each, 0);
  const size = brotliSize(file);
  return [...characters].map(([name, count]) => [name, (count / all) * size]);
};

const total = (files: readonly string[]): number => files.map(brotliSize).reduce((sum, each) => sum + each, 0);

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;

/** Prints what the embed files weigh, compressed, and which modules that weight comes from. */
export const run = (): void => {
  if (!existsSync(embedFolder)) throw new Error('Build first: npm run build');
  const finder = filesOfPage('contact-finder');
  const both = filesOfPage('contact-finder', 'backend');
  printTable(
    'Brotli, quality 11: what a page fetches, in Dutch over rest',
    ['what', 'size', 'requests'],
    [
      ['the loader', kilobytes(brotliSize('verbind.js')), '1'],
      ['a page with a contact finder', kilobytes(total(finder)), String(finder.length)],
      [
        'a second tag on it: verbind-backend',
        kilobytes(total(both) - total(finder)),
        String(both.length - finder.length),
      ],
      ['the contact finder in one file', kilobytes(brotliSize('contact-finder.js')), '1'],
    ],
  );
  const {chunks} = JSON.parse(readFileSync(join(embedFolder, 'manifest.json'), 'utf8')) as {
    chunks: Readonly<Record<string, readonly [version: string]>>;
  };
  printTable(
    'Chunks',
    ['chunk', 'size'],
    Object.entries(chunks)
      .map(([name, [version]]) => [name, brotliSize(`chunks/${name}-${version}.js`)] as const)
      .sort(([, one], [, other]) => other - one)
      .map(([name, size]) => [name, kilobytes(size)]),
  );
  const modules = finder.flatMap(bytesByModule).sort(([, one], [, other]) => other - one);
  printTable(
    'Modules of a page with a contact finder, estimated',
    ['module', 'bytes'],
    modules.filter(([, size]) => size >= 50).map(([name, size]) => [name, String(Math.round(size))]),
  );
};
