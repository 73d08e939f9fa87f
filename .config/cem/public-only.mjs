import {elementsOf} from './elements.mjs';

const isPublic = ({name, privacy}) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

/** The analyzer guesses events from `dispatchEvent(new …)` as well, without their names. */
const isNamed = ({name}) => name?.startsWith('verbind-');

/** Leaves only the elements in the manifest, without their insides, and at the paths where the package has them. */
export const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    const elements = elementsOf(customElementsManifest);
    for (const {element} of elements) {
      element.members = element.members?.filter(isPublic);
      element.events = element.events?.filter(isNamed);
    }
    customElementsManifest.modules = [...new Set(elements.map(({module}) => module))];
  },
});

/** `src/widgets/x/x.ts` → `dist/npm/widgets/x/x.js` */
const built = path => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');

/** Names the files as they are in the package; the last that is done, because others read the sources. */
export const builtPaths = () => ({
  name: 'built-paths',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.path = built(module.path);
      for (const {declaration} of module.exports ?? [])
        if (declaration?.module) declaration.module = built(declaration.module);
    }
  },
});
