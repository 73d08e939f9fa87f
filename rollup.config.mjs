// The embed folder, from what the compiler wrote to dist/npm: run `npm run build`, which does both.
import {readFileSync} from 'node:fs';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import literals from 'rollup-plugin-html-literals';
import {chunksOf, inOneFile} from './.config/rollup/chunks.mjs';
import {inputMaps} from './.config/rollup/input-maps.mjs';
import {leafletPolicy} from './.config/rollup/leaflet-policy.mjs';
import {legacyDecorators} from './.config/rollup/legacy-decorators.mjs';
import {litPolicy} from './.config/rollup/lit-policy.mjs';
import {lazyChunks} from './.config/rollup/lazy-chunks.mjs';
import {manifestPlugins} from './.config/rollup/manifest.mjs';
import {privateProperties} from './.config/rollup/private-properties.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const dir = `dist/embed/${version}`;
const widgets = ['contact-finder', 'initiative-form', 'progress-tracker'];

const minify = module =>
  terser({
    module,
    ecma: 2022,
    compress: {passes: 3, unsafe_arrows: true, keep_fargs: false},
    format: {comments: false},
  });
const plugins = [
  inputMaps(),
  literals({include: ['**/dist/npm/**/*.js'], failOnError: true}),
  privateProperties('dist/npm'),
  nodeResolve({exportConditions: ['production'], browser: true}),
  json({compact: true, preferConst: true}),
];
const onwarn = warning => {
  // The modules of Leaflet go round in circles, which do them no harm.
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids.every(id => /[\\/]leaflet[\\/]/.test(id))) return;
  throw new Error(warning.message);
};
const output = {
  dir,
  format: 'es',
  sourcemap: true,
  minifyInternalExports: true,
  generatedCode: 'es2015',
  // Letters that no file system mixes up.
  hashCharacters: 'base36',
  // The loader asks for the imports of imports at the same time; nobody has to list them twice.
  hoistTransitiveImports: false,
};
/** The languages besides Dutch: every widget has them all, or the build fails. */
const languages = ['en', 'fy'];

const tags = [...widgets, 'backend'];
const manifest = manifestPlugins(tags, languages);

export default [
  {
    input: Object.fromEntries(tags.map(name => [name, `dist/npm/define/${name}.js`])),
    plugins: [
      ...plugins,
      litPolicy(),
      leafletPolicy(),
      legacyDecorators(),
      minify(true),
      lazyChunks(),
      manifest.collect,
    ],
    onwarn,
    output: {
      ...output,
      entryFileNames: 'chunks/[name]-[hash:6].js',
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      manualChunks: chunksOf(widgets),
      onlyExplicitManualChunks: true,
    },
  },
  {
    input: 'dist/npm/loader/loader.js',
    plugins: [manifest.provide, ...plugins, minify(false)],
    onwarn,
    // Modules are strict by themselves; as a classic script it needs no strictness to do the same.
    output: {file: `${dir}/verbind.js`, format: 'iife', sourcemap: true, strict: false},
  },
  ...widgets.map(name => ({
    input: {[name]: `dist/npm/define/direct-${name}.js`},
    plugins: [...plugins, litPolicy(), leafletPolicy(), legacyDecorators(), minify(true)],
    onwarn,
    output: {
      ...output,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      manualChunks: inOneFile(name),
    },
  })),
];
