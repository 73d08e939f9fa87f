import {integrityOf} from './integrity.mjs';

const written = {};

/** A chunk and all that it imports, the deepest first. */
const closure = (chunk, bundle, found = new Set()) => {
  for (const name of chunk.imports) if (bundle[name]) closure(bundle[name], bundle, found);
  return found.add(chunk.fileName);
};

const chunkOf = (bundle, module) =>
  Object.values(bundle).find(
    ({type, facadeModuleId, moduleIds = []}) =>
      type === 'chunk' && (facadeModuleId?.endsWith(module) || moduleIds.some(id => id.endsWith(module))),
  );

/** Learns the names and hashes of the chunks, for the loader that is built after them. */
export const collectManifest = ({widgets, adapters, languages}) => ({
  name: 'collect-manifest',
  generateBundle(_, bundle) {
    const files = [];
    const numberOf = fileName => {
      const known = files.findIndex(({file}) => file === fileName);
      return known < 0
        ? files.push({file: fileName, integrity: integrityOf(bundle[fileName].code, 'sha256')}) - 1
        : known;
    };
    const numbersOf = module => {
      const chunk = chunkOf(bundle, module);
      if (!chunk) this.error(`No chunk holds ${module}`);
      return [...closure(chunk, bundle)].map(numberOf);
    };
    const extras = Object.entries(adapters).map(([name, module]) => [name, numbersOf(module)]);
    for (const widget of widgets)
      for (const language of languages)
        if (chunkOf(bundle, `${widget}.messages.${language}.js`))
          extras.push([`${widget}/${language}`, numbersOf(`${widget}.messages.${language}.js`)]);
    Object.assign(written, {
      files,
      widgets: Object.fromEntries(widgets.map(name => [name, numbersOf(`define/${name}.js`)])),
      extras: Object.fromEntries(extras),
    });
    this.emitFile({type: 'asset', fileName: 'manifest.json', source: JSON.stringify(written)});
  },
});

/** Gives the loader what was learned, in the place of its empty manifest. */
export const provideManifest = () => ({
  name: 'provide-manifest',
  load(id) {
    if (!/loader[\\/]built-manifest\.js$/.test(id)) return null;
    if (!written.files) this.error('The chunks must be built before the loader.');
    return `export const manifest = ${JSON.stringify(written)}`;
  },
});
