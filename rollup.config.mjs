// The embed folder, from what the compiler wrote to dist/npm: run `npm run build`, which does both.
import {readFileSync} from 'node:fs';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import literals from 'rollup-plugin-html-literals';
import {inputMaps} from './.config/rollup/input-maps.mjs';
import {leafletPolicy} from './.config/rollup/leaflet-policy.mjs';
import {legacyDecorators} from './.config/rollup/legacy-decorators.mjs';
import {litPolicy} from './.config/rollup/lit-policy.mjs';
import {lazyChunks} from './.config/rollup/lazy-chunks.mjs';
import {manifestPlugins} from './.config/rollup/manifest.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const dir = `dist/embed/${version}`;
const widgets = ['contact-finder', 'initiative-form'];

const minify = module =>
  terser({module, ecma: 2022, compress: {passes: 3, unsafe_arrows: true}, format: {comments: false}});
const plugins = [
  inputMaps(),
  literals({include: ['**/dist/npm/**/*.js'], failOnError: true}),
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
/** Few chunks, because every one costs a hash in the loader and a request on the page. */
const chunkOf = id => {
  const path = id.replaceAll('\\', '/');
  // What only <verbind-backend> needs stays with it.
  if (/@lit\/context\/.*(context-provider|value-notifier)/.test(path)) return undefined;
  // Lit and what all widgets share with each other across bundles: it changes seldom, and stays in the visitor's cache.
  if (/node_modules\/(lit|lit-html|lit-element|@lit\/[\w-]+|tslib)\/|\/(define\/define|context\/.*)\.js$/.test(path))
    return 'lit';
  // The form begins by asking for its settings: with what it imports at once, these come in the same round trip.
  if (/\/backend\/rest\/(initiative|send\.|upload)|initiative-parsers|\/model\/initiative\/(settings|problems|fields|answers)/.test(path))
    return 'initiatives';
  if (/\/backend\/files\/|\/model\/(match|chain|words-rank|place-at|geometry)\.js$/.test(path)) return 'files-backend';
  // What understands places and typing errors comes with the first key that is pressed.
  return /\/backend\/places\/|\/model\/(fold|near|postal-code|geo-coordinates|area-codes|places-in-areas)\.js$/.test(
    path,
  )
    ? 'places'
    : undefined;
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
      manualChunks: chunkOf,
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
    output: {...output, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash:6].js'},
  })),
];
