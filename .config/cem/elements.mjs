/** The elements of a manifest, each with the module that it is in. */
export const elementsOf = ({modules}) =>
  modules.flatMap(module =>
    (module.declarations ?? []).filter(({tagName}) => tagName).map(element => ({element, module})),
  );
