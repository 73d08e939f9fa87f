import {generateJsxTypes} from '@wc-toolkit/jsx-types';
import {elementsOf} from './elements.mjs';

const classes = '../npm/index.js';

/** Types for JSX. The generator imports the classes of elements, not those of their events: these say themselves where they are from. */
export const jsxTypes = () => ({
  name: 'jsx-types',
  packageLinkPhase({customElementsManifest}) {
    const manifest = JSON.parse(JSON.stringify(customElementsManifest));
    for (const {element} of elementsOf(manifest))
      for (const {type} of element.events ?? []) type.text = `import('${classes}').${type.text}`;
    generateJsxTypes(manifest, {
      outdir: 'dist/types',
      fileName: 'jsx.d.ts',
      componentTypePath: () => classes,
      hideLogs: true,
    });
  },
});
