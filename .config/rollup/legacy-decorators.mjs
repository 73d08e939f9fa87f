// Lit's `@property` serves two kinds of decorators, and more than half of it is for the kind that we do not write: the compiler
// makes ours experimental ones (tsconfig.json), and only for fields.
const slim = 'export const property = options => (proto, name) => proto.constructor.createProperty(name, options);';

/** Leaves out what only standard decorators need; fails the build where Lit's module is no longer found. */
export const legacyDecorators = () => {
  let found = false;
  return {
    name: 'legacy-decorators',
    transform(_, id) {
      if (!/[\\/]@lit[\\/]reactive-element[\\/]decorators[\\/]property\.js$/.test(id)) return null;
      found = true;
      return {code: slim, map: {mappings: ''}};
    },
    buildEnd(error) {
      if (!error && !found) this.error("Lit's property decorator is not where it used to be.");
    },
  };
};
