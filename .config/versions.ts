import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
// @ts-expect-error -- plain JavaScript, because Rollup reads it too
import {integrityOf} from './rollup/integrity.mjs';
import {brotliSize, embedFolder} from './embed-sizes.js';

/** Writes versions.json: every file of this version with its integrity and size, for who pins a version. */
export const writeVersions = (): void => {
  const files = readdirSync(embedFolder, {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.js'))
    .sort()
    .map(file => [
      file,
      {
        integrity: (integrityOf as (content: Buffer) => string)(readFileSync(join(embedFolder, file))),
        brotli: brotliSize(file),
      },
    ]);
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  const versions = {latest: version, versions: {[version]: Object.fromEntries(files) as object}};
  writeFileSync(join('dist', 'embed', 'versions.json'), `${JSON.stringify(versions, null, 2)}\n`);
};
