import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** Where this version's embed files are. */
export const embedFolder = join('dist', 'embed', version);

/** Bytes of a file as a good server sends it: Brotli, quality 11. */
export const brotliSize = (file: string): number =>
  brotliCompressSync(readFileSync(join(embedFolder, file)), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: 1 << 20},
  }).length;

interface Manifest {
  readonly files: readonly {readonly file: string}[];
  readonly widgets: Readonly<Record<string, readonly number[]>>;
}

/** The files that a page with these widgets fetches through the loader, in Dutch and over rest. */
export const filesOfPage = (...widgets: readonly string[]): readonly string[] => {
  const manifestFile = join(embedFolder, 'manifest.json');
  if (!existsSync(manifestFile)) throw new Error('Build first: npm run build');
  const {files, widgets: known} = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const numbers = new Set(widgets.flatMap(widget => known[widget] ?? []));
  return ['verbind.js', ...[...numbers].map(number => files[number]?.file ?? '')];
};
