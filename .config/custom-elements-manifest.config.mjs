import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {cssProperties} from './cem/css-properties.mjs';
import {documented} from './cem/documented.mjs';
import {jsxTypes} from './cem/jsx.mjs';
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
    jsxTypes(),
  ],
};
