import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {cssProperties} from './cem/css-properties.mjs';
import {documented} from './cem/documented.mjs';
import {builtPaths, publicOnly} from './cem/public-only.mjs';

export default {
  globs: ['src/widgets/*/*.ts', 'src/provider/*.ts'],
  exclude: ['src/**/*.messages*.ts', 'src/**/*.views.ts', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    documented(),
    cssProperties(),
    builtPaths(),
    customElementVsCodePlugin({outdir: 'dist/ide', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist/ide', packageJson: false, hideLogs: true}),
    jsxTypesPlugin({
      outdir: 'dist/types',
      fileName: 'jsx.d.ts',
      componentTypePath: () => '../npm/index.js',
      hideLogs: true,
    }),
  ],
};
