import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import type {Manifest} from '../src/loader/manifest.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** Where this version's embed files are. */
export const embedFolder = join('dist', 'embed', version);

/** Bytes of a file as a good server sends it: Brotli, quality 11. */
export const brotliSize = (file: string): number =>
  brotliCompressSync(readFileSync(join(embedFolder, file)), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: 1 << 20},
  }).length;

/** The files that a page with these widgets fetches through the loader, in Dutch and over rest. */
export const filesOfPage = (...widgets: readonly string[]): readonly string[] => {
  const manifestFile = join(embedFolder, 'manifest.json');
  if (!existsSync(manifestFile)) throw new Error('Build first: npm run build');
  const {chunks} = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const filesOf = (name: string): readonly string[] => {
    const chunk = chunks[name];
    if (!chunk) throw new Error(`There is no chunk ${name}`);
    const [version, , ...imports] = chunk;
    return [...imports.flatMap(filesOf), `chunks/${name}-${version}.js`];
  };
  return [...new Set(['verbind.js', ...widgets.flatMap(filesOf)])];
};
