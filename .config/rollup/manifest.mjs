import {hashOf} from './integrity.mjs';

/** `chunks/contact-finder-1x9qz4.js` → `1x9qz4` */
const versionOf = fileName => /-(\w+)\.js$/.exec(fileName)[1];

/** What the loader has to know of the chunks; see src/loader/manifest.ts. */
const manifestOf = (bundle, widgets) => {
  const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
  const entries = chunks.map(({name, fileName, code, imports}) => [
    name,
    [versionOf(fileName), hashOf(code), ...imports.map(file => bundle[file].name)],
  ]);
  return {chunks: Object.fromEntries(entries), widgets};
};

/** Two plugins that work together: `collect` for the build of the chunks, `provide` for that of the loader after it. */
export const manifestPlugins = (widgets, names) => {
  let manifest;
  return {
    collect: {
      name: 'collect-manifest',
      generateBundle(_, bundle) {
        manifest = manifestOf(bundle, widgets);
        const missing = [...widgets, ...names].filter(name => !manifest.chunks[name]);
        if (missing.length > 0) this.error(`The loader looks for chunks that are not there: ${missing.join(', ')}`);
        this.emitFile({type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify(manifest, null, 2)}\n`});
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
