import {Buffer} from 'node:buffer';
import {hashOf} from './integrity.mjs';

/** `chunks/contact-finder-1x9qz4.js` → `1x9qz4` */
const versionOf = fileName => /-(\w+)\.js$/.exec(fileName)[1];

const chunksOf = bundle =>
  Object.fromEntries(
    Object.values(bundle)
      .filter(({type}) => type === 'chunk')
      .map(({name, fileName, code, imports}) => [
        name,
        [versionOf(fileName), hashOf(code), ...imports.map(file => bundle[file].name)],
      ]),
  );

/** These chunks, and all that they import. */
const withImports = (names, chunks) => {
  const found = new Set();
  const add = name => {
    if (found.has(name)) return;
    found.add(name);
    chunks[name].slice(2).forEach(add);
  };
  names.forEach(add);
  return found;
};

/** Letters that no file system mixes up, as in the names of the chunks. */
const shortHash = text =>
  BigInt(`0x${Buffer.from(hashOf(text), 'base64').toString('hex')}`)
    .toString(36)
    .slice(0, 6);

/**
 * Every hash makes the loader larger, and most chunks come late or never. The loader knows those that a widget begins with; one
 * of them is a script of its own, `more`, that knows the rest. See src/loader/manifest.ts.
 */
const divided = (chunks, widgets) => {
  const early = withImports(widgets, chunks);
  const pick = isEarly => Object.fromEntries(Object.entries(chunks).filter(([name]) => early.has(name) === isEarly));
  const late = JSON.stringify(pick(false));
  const id = shortHash(late);
  // By its id, because two versions may share a page.
  const more = `(globalThis[Symbol.for("verbind/chunks/1")]??={})["${id}"]=${late}\n`;
  return {first: {...pick(true), more: [id, hashOf(more)]}, more: {fileName: `chunks/more-${id}.js`, source: more}};
};

/**
 * Two plugins that work together: `collect` for the build of the chunks, `provide` for that of the loader after it.
 * @param widgets names of the chunks that define a tag
 * @param languages that all widgets speak
 */
export const manifestPlugins = (widgets, languages) => {
  let manifest;
  return {
    collect: {
      name: 'collect-manifest',
      generateBundle(_, bundle) {
        const chunks = chunksOf(bundle);
        const missing = widgets.filter(name => !chunks[name]);
        if (missing.length > 0) this.error(`The loader looks for chunks that are not there: ${missing.join(', ')}`);
        const {first, more} = divided(chunks, widgets);
        manifest = {chunks: first, widgets, languages};
        this.emitFile({type: 'asset', ...more});
        const all = {...manifest, chunks};
        this.emitFile({type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify(all, null, 2)}\n`});
      },
    },
    provide: {
      name: 'provide-manifest',
      load(id) {
        if (!/loader[\\/]built-manifest\.js$/.test(id)) return null;
        if (!manifest) this.error('The chunks must be built before the loader.');
        return `export const manifest = ${JSON.stringify(manifest)}`;
      },
    },
  };
};
