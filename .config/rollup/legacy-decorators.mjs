// Lit's `@property` serves two kinds of decorators, and more than half of it is for the kind that we do not write: the compiler
// makes ours experimental ones (tsconfig.json), and only for fields. So it is with the compiler's own `__decorate`, which knows methods
// and accessors too.
const slimModules = [
  {
    path: /[\\/]@lit[\\/]reactive-element[\\/]decorators[\\/]property\.js$/,
    code: 'export const property = options => (proto, name) => proto.constructor.createProperty(name, options);',
  },
  {
    path: /[\\/]tslib[\\/].*\.m?js$/,
    code: 'export const __decorate = (decorators, proto, name) => decorators.forEach(decorate => decorate(proto, name));',
  },
];

/** Leaves out what only standard decorators need; fails the build where one of the modules is no longer found. */
export const legacyDecorators = () => {
  const found = new Set();
  return {
    name: 'legacy-decorators',
    transform(_, id) {
      const slim = slimModules.find(({path}) => path.test(id));
      if (!slim) return null;
      found.add(slim);
      return {code: slim.code, map: {mappings: ''}};
    },
    buildEnd(error) {
      if (!error && found.size < slimModules.length)
        this.error("The decorators' modules are not where they used to be.");
    },
  };
};
