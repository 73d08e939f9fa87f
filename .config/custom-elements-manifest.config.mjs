import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';

const elementsOf = ({modules}) => modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

/** The analyzer guesses events from `dispatchEvent(new …)`, without their names; ours are in the doc comment. */
const onlyNamedEvents = () => ({
  name: 'only-named-events',
  packageLinkPhase({customElementsManifest}) {
    for (const element of elementsOf(customElementsManifest))
      element.events = element.events?.filter(({name}) => name?.startsWith('verbind-'));
  },
});

/** What is public has a sentence: an element without its slots, events or parts described is not finished. */
const requireDescriptions = () => ({
  name: 'require-descriptions',
  packageLinkPhase({customElementsManifest}) {
    for (const {tagName, ...element} of elementsOf(customElementsManifest)) {
      const parts = ['slots', 'events', 'cssParts', 'cssStates', 'attributes'].flatMap(kind => element[kind] ?? []);
      const silent = [element, ...parts].filter(({description}) => !description);
      if (silent.length > 0)
        throw new Error(
          `<${tagName}>: no description of ${silent.map(({name}) => name || 'the default slot').join(', ')}`,
        );
    }
  },
});

export default {
  globs: ['src/widgets/*/*.ts', 'src/provider/*.ts'],
  exclude: ['src/**/*.messages*.ts', 'src/**/*.views.ts', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    onlyNamedEvents(),
    requireDescriptions(),
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
