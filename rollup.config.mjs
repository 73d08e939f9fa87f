// The embed folder, from what the compiler wrote to dist/npm: run `npm run build`, which does both.
import {readFileSync} from 'node:fs';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import literals from 'rollup-plugin-html-literals';
import {inputMaps} from './.config/rollup/input-maps.mjs';
import {litPolicy} from './.config/rollup/lit-policy.mjs';
import {collectManifest, provideManifest} from './.config/rollup/manifest.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const dir = `dist/embed/${version}`;
const widgets = ['backend', 'contact-finder'];

const minify = module =>
  terser({module, ecma: 2022, compress: {passes: 3, unsafe_arrows: true}, format: {comments: false}});
const plugins = [
  inputMaps(),
  literals({include: ['**/dist/npm/**/*.js'], failOnError: true}),
  nodeResolve({exportConditions: ['production'], browser: true}),
  json({compact: true, preferConst: true}),
];
const onwarn = warning => {
  throw new Error(warning.message);
};
const output = {dir, format: 'es', sourcemap: true, minifyInternalExports: true, generatedCode: 'es2015'};
/** Few chunks, because every one costs a hash in the loader and a request on the page. */
const chunkOf = id => {
  if (isLit(id) || /define[\\/]define\.js$/.test(id)) return 'lit';
  if (/backend[\\/]files[\\/]/.test(id)) return 'files';
  return /model[\\/](near|postal-code|places-in-areas)\.js$/.test(id) ? 'words' : undefined;
};
/** Lit changes less often than we do: a chunk of its own stays in the visitor's cache. */
const isLit = id => /node_modules[\\/](lit|lit-html|lit-element|@lit[\\/](task|reactive-element)|tslib)[\\/]/.test(id);

export default [
  {
    input: Object.fromEntries(widgets.map(name => [name, `dist/npm/define/${name}.js`])),
    plugins: [
      ...plugins,
      litPolicy(),
      minify(true),
      collectManifest({
        widgets,
        adapters: {files: 'files/files-backend.js', demo: 'demo/demo-backend.js'},
        languages: ['en', 'fy'],
      }),
    ],
    onwarn,
    output: {
      ...output,
      entryFileNames: 'chunks/[name]-[hash].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: chunkOf,
      onlyExplicitManualChunks: true,
    },
  },
  {
    input: 'dist/npm/loader/loader.js',
    plugins: [provideManifest(), ...plugins, minify(false)],
    onwarn,
    output: {file: `${dir}/verbind.js`, format: 'iife', sourcemap: true},
  },
  ...widgets
    .filter(name => name !== 'backend')
    .map(name => ({
      input: {[name]: `dist/npm/define/direct-${name}.js`},
      plugins: [...plugins, litPolicy(), minify(true)],
      onwarn,
      output: {...output, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'},
    })),
];
